/* SPDX-License-Identifier: Apache-2.0 */
/** Synthetic letters, messages and notes that know what is said in them of whom. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.letter;
