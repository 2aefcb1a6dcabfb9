/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What personal data is used for, and who receives it: the record of processing.
 *
 * <p>A {@link org.resguardo.inventory.activity.ProcessingActivity} is a row of that record. The program proposes rows from what it found
 * and from presets by trade; they become facts when the owner confirms them. {@link org.resguardo.inventory.activity.Activities} answers
 * what each kind of data in each place is for.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.activity;
