/* SPDX-License-Identifier: Apache-2.0 */
/** The data map: whose data comes in for what, where it lies, and who receives it. */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.map;
