/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Small questions to a database's own catalogue. */
final class Query {

    /** Makes something of the current row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Query() {}

    /** The answers to a question with text put in for each {@code ?}. */
    static <T> List<T> list(Connection connection, String sql, Row<T> row, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<T> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(row.of(rows));
                }
            }
            return answers;
        }
    }

    /** One number, or none when the answer is empty or NULL. */
    static OptionalLong number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                return rows.next() ? number(rows, 1) : OptionalLong.empty();
            }
        }
    }

    /** A number of the current row that may be NULL. */
    static OptionalLong number(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** A text of the current row, empty for NULL. */
    static String text(ResultSet row, int index) throws SQLException {
        String value = row.getString(index);
        return value == null ? "" : value;
    }

    /** Runs statements that have no answer. */
    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
