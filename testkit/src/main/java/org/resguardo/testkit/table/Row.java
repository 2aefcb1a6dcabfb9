/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/**
 * What the values of one row are made from.
 *
 * @param index the number of the row, from 0
 * @param person whom the row is about, if it is about anybody
 * @param dice chance
 */
public record Row(int index, Person person, Dice dice) {}
