/* SPDX-License-Identifier: Apache-2.0 */
/** Days, business days, months and hours, and the days on which nobody works. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.deadline;
