/* SPDX-License-Identifier: Apache-2.0 */
/** Check digits, by the names of their methods. */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine.check;
