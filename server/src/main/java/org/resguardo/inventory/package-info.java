/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Step 1, audit: which personal data the business holds, where, and what people have said of it.
 *
 * <p>A {@link org.resguardo.inventory.DataStore} is a place that holds data. {@link org.resguardo.inventory.InventoryScan} looks at it;
 * what it finds is kept without any value. What people decide outweighs what the engine thinks, also after later looks.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory;
