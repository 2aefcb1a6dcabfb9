/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Reads databases, and changes nothing in them.
 *
 * <p>{@link org.resguardo.connector.jdbc.JdbcConnector} is the way in. What differs from product to product stands in one
 * {@code ...Dialect} a product, which opens the connection, writes the statements and understands the errors, and one
 * {@code ...Catalog}, which reads what tables there are; each looks like its neighbour. How rows are chosen is one class a
 * way: {@code BlockSampling}, {@code KeyRangeSampling}, and {@code WholeTable} for all of them.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.jdbc;
