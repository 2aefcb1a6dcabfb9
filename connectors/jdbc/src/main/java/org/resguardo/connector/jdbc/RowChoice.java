/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.SQLException;
import org.resguardo.connector.Coverage;

/** A way to choose rows of a table. */
interface RowChoice {

    /**
     * Hands over at most the given number of rows.
     *
     * @return how much of the table that was
     */
    Coverage hand(RowHandover rows, long most) throws SQLException;
}
