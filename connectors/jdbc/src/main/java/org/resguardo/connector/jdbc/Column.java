/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import org.resguardo.connector.Field;

/**
 * A column and how its values are fetched.
 *
 * @param field what people are told of it
 * @param expression what to write after SELECT, with every name quoted
 * @param cell how the driver hands over a value
 */
record Column(Field field, String expression, Cell cell) {}
