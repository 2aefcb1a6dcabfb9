/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.engine.ColumnBatch;

/** Fetches rows of one table and hands them to the intake in batches. */
final class RowHandover implements AutoCloseable {
    private static final int ROWS_A_BATCH = 4096;
    private static final int BYTES_A_BATCH = 1 << 20;
    private static final int BYTES_AT_ONCE = 1 << 20;

    private final Connection connection;
    private final Dialect dialect;
    private final TableStructure table;
    private final Place place;
    private final Intake intake;
    private final long endNanos;
    private final Cell[] cells;
    private final ColumnBatch[] batches;
    private @Nullable TableIntake open;
    private int batchRows;
    private int batchBytes;
    private long handed;
    private boolean timeIsUp;

    /** What one statement gave. */
    record Taken(long rows, long lastKey) {}

    RowHandover(
            Connection connection,
            Dialect dialect,
            TableStructure table,
            Place place,
            Intake intake,
            Duration longest) {
        this.connection = connection;
        this.dialect = dialect;
        this.table = table;
        this.place = place;
        this.intake = intake;
        this.endNanos = System.nanoTime() + longest.toNanos();
        this.cells = table.columns().stream().map(Column::cell).toArray(Cell[]::new);
        this.batches = Stream.generate(ColumnBatch::new).limit(cells.length).toArray(ColumnBatch[]::new);
    }

    /** The table that is read. */
    TableStructure table() {
        return table;
    }

    /** True when the time for this table is over; nothing more is fetched then. */
    boolean timeIsUp() {
        return timeIsUp;
    }

    /** How many rows the intake has. */
    long handed() {
        return handed;
    }

    /** Fetches one number from the table. */
    OptionalLong number(String expression, String rest) throws SQLException {
        limitNext();
        return Query.number(connection, "SELECT " + expression + " FROM " + name() + rest);
    }

    /** How many rows there are, as far as the given number. */
    long countUpTo(long most) throws SQLException {
        limitNext();
        return Query.number(connection, dialect.countUpTo(name(), most)).orElse(0);
    }

    /** Takes all rows that {@code SELECT ... FROM table} gives with the given ending. */
    long take(String rest) throws SQLException {
        return take(rest, Thinning.none());
    }

    /** Takes evenly chosen rows of those that {@code SELECT ... FROM table} gives with the given ending. */
    long take(String rest, Thinning thinning) throws SQLException {
        limitNext();
        long seen = 0;
        long taken = 0;
        try (Rows rows = dialect.rows(connection, select("") + rest, rowsAtOnce(), left())) {
            while (!timeIsUp && rows.next()) {
                if (thinning.keeps(seen++)) {
                    fillOne(rows);
                    taken++;
                }
            }
        }
        return taken;
    }

    /** Takes rows in the order of a key, and tells the last key. */
    Taken takeByKey(String key, String rest) throws SQLException {
        limitNext();
        long taken = 0;
        long lastKey = 0;
        try (FetchedRows rows = new FetchedRows(connection, dialect, select(", " + key) + rest, rowsAtOnce())) {
            while (!timeIsUp && rows.next()) {
                lastKey = rows.number(cells.length + 1);
                fillOne(rows);
                taken++;
            }
        }
        return new Taken(taken, lastKey);
    }

    /** Hands over what is still in the batches and says how much of the table it was. */
    void end(Coverage coverage) {
        flush();
        opened().covered(coverage);
    }

    /** Hands over what is still in the batches. */
    void flush() {
        if (batchRows == 0) {
            return;
        }
        opened().rows(List.of(batches));
        OptionalLong whole = table.facts().bytes();
        intake.progress(whole.isPresent() ? table.facts().bytesPerRow() * batchRows : batchBytes);
        handed += batchRows;
        clear();
    }

    /** Ends the table and overwrites what the batches held. */
    @Override
    public void close() {
        clear();
        if (open != null) {
            open.close();
        }
    }

    private String name() {
        return dialect.quoted(table.facts().name());
    }

    private String select(String besides) {
        return "SELECT " + table.columns().stream().map(Column::expression).collect(Collectors.joining(", ")) + besides
                + " FROM " + name();
    }

    private int rowsAtOnce() {
        return Math.clamp(BYTES_AT_ONCE / table.facts().bytesPerRow(), 50, 5_000);
    }

    private void fillOne(Rows rows) throws SQLException {
        batchBytes += rows.move(cells, batches);
        if (++batchRows == ROWS_A_BATCH || batchBytes >= BYTES_A_BATCH) {
            flush();
            stopIfAsked();
            timeIsUp = System.nanoTime() > endNanos;
        }
    }

    private void limitNext() throws SQLException {
        stopIfAsked();
        timeIsUp |= System.nanoTime() >= endNanos;
        dialect.limit(connection, left());
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(endNanos - System.nanoTime(), 1_000_000));
    }

    private void stopIfAsked() {
        if (intake.stopped()) {
            flush();
            throw new StoppedException();
        }
    }

    private TableIntake opened() {
        if (open == null) {
            TableFacts facts = table.facts();
            open = intake.table(
                    place, table.fields(), new TableTraits(false, facts.rows(), facts.comment(), table.foreignKeys()));
        }
        return open;
    }

    private void clear() {
        for (ColumnBatch batch : batches) {
            batch.clear();
        }
        batchRows = 0;
        batchBytes = 0;
    }
}
