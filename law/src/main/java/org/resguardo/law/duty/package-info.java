/* SPDX-License-Identifier: Apache-2.0 */
/** Which duties a business has, why, and which question would settle what is open. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.duty;
