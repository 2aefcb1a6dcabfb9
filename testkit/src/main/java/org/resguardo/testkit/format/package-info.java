/* SPDX-License-Identifier: Apache-2.0 */
/** Writes synthetic tables and letters as the files that real businesses keep, one class a format. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.format;
