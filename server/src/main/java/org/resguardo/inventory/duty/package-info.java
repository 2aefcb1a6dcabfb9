/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Which special duties the law brings because of what is held: health, money, children, and the rest.
 *
 * <p>{@link org.resguardo.inventory.duty.SpecialDuties} puts together what was found and what the owner told, and asks the law.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.duty;
