/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.SQLException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Coverage.Method;

/** The first rows and no others, for tables that offer no way to the middle. */
final class FirstRows implements RowChoice {

    @Override
    public Coverage hand(RowHandover rows, long most) throws SQLException {
        long handed = rows.take(" LIMIT " + most);
        return new Coverage(handed, rows.table().facts().rows(), Method.FIRST_ROWS);
    }
}
