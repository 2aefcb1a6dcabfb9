/* SPDX-License-Identifier: Apache-2.0 */
/** Large amounts of data, made quickly, for measuring speed. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.bulk;
