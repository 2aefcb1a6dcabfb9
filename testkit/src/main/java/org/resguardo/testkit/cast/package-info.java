/* SPDX-License-Identifier: Apache-2.0 */
/** The people and businesses that appear in tests, examples, pictures and demonstrations. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.cast;
