/* SPDX-License-Identifier: Apache-2.0 */
/** The program's sentences in the reader's language, and the forms of numbers, sizes and dates that go into them. */
@org.jspecify.annotations.NullMarked
package org.resguardo.cli.words;
