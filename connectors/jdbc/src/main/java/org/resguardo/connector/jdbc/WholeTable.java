/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.SQLException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Coverage.Method;

/** All rows, in whatever order the database hands them over. */
final class WholeTable implements RowChoice {

    @Override
    public Coverage hand(RowHandover rows, long most) throws SQLException {
        long handed = rows.take("");
        return rows.timeIsUp()
                ? new Coverage(handed, rows.table().facts().rows(), Method.FIRST_ROWS)
                : Coverage.all(handed);
    }
}
