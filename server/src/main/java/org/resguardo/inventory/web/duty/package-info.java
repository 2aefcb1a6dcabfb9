/* SPDX-License-Identifier: Apache-2.0 */
/** The page of the special duties. */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.web.duty;
