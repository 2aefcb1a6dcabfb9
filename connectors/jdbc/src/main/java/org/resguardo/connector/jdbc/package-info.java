/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Reads databases and, through another door, changes rows in them.
 *
 * <p>{@link org.resguardo.connector.jdbc.JdbcConnector} is the way in; its connections cannot write. What differs from
 * product to product stands in one {@code ...Dialect} a product, which opens the connection, writes the statements and
 * understands the errors, and one {@code ...Catalog}, which reads what tables there are; each looks like its neighbour. How
 * rows are chosen is one class a way: {@code BlockSampling}, {@code KeyRangeSampling}, and {@code WholeTable} for all of them.
 *
 * <p>{@link org.resguardo.connector.jdbc.JdbcEditor} is the way to change. What differs there stands in one {@code ...Editing}
 * a product and one {@code ...Effects}, which reads what a change would set in motion.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.jdbc;
