/* SPDX-License-Identifier: Apache-2.0 */
/** Synthetic tables that know what their columns hold. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.table;
