/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.testkit.format.SqlTables;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.FilledTable;
import org.resguardo.testkit.table.TableDefinition;
import org.resguardo.testkit.truth.TruthBook;

/** Writes tables of any size into a live database, piece by piece, and takes down their truth. */
final class TableWriter {
    private static final int PIECE = 5_000;

    private final SqlTables tables;
    private final String format;
    private final TruthBook truth;
    private final Dice dice;

    TableWriter(Connection database, SqlTables.Dialect dialect, String format, TruthBook truth, Dice dice) {
        this.tables = new SqlTables(database, dialect);
        this.format = format;
        this.truth = truth;
        this.dice = dice;
    }

    /** One row for each person, in order. */
    void write(TableDefinition definition, List<Person> people) throws SQLException {
        tables.create(definition);
        for (int from = 0; from < people.size(); from += PIECE) {
            List<Person> piece = people.subList(from, Math.min(from + PIECE, people.size()));
            FilledTable filled = definition.fill(piece, from, dice);
            tables.insert(filled);
            truth.table(List.of(definition.name()), format, filled);
        }
        tables.key(definition);
    }

    /** So many rows, each about somebody by chance. */
    void write(TableDefinition definition, int rows, List<Person> people) throws SQLException {
        Dice own = dice.forPart("people of " + definition.name());
        List<Person> drawn = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            drawn.add(own.pick(people));
        }
        write(definition, drawn);
    }
}
