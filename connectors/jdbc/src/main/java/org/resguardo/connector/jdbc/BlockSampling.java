/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.SQLException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Coverage.Method;

/**
 * Rows drawn by the database: whole blocks of a large table, single rows of a small one.
 *
 * <p>What share of the table holds the rows that are wanted is only known from estimates, so the draw is counted first
 * and the share mended. Of a draw that is too large, rows are left out evenly; stopping at the number would leave out the
 * end of the table.
 */
final class BlockSampling implements RowChoice {
    private static final int DRAWS = 6;
    private static final double ALL = 100.0;
    private static final double LEAST = 0.000_01;
    private static final double MARGIN = 1.5;

    /** Writes the part of the statement after the table's name that draws a share of its rows, in percent. */
    interface Draw {
        String of(double percent);
    }

    private final Draw draw;

    BlockSampling(Draw draw) {
        this.draw = draw;
    }

    @Override
    public Coverage hand(RowHandover rows, long most) throws SQLException {
        double percent = firstGuess(rows.table().facts(), most);
        long drawn = count(rows, percent);
        for (int i = 1; i < DRAWS && !fits(drawn, most, percent) && !rows.timeIsUp(); i++) {
            percent = better(percent, drawn, most);
            drawn = count(rows, percent);
        }
        long handed = rows.take(draw.of(percent), new Thinning(drawn, Math.min(drawn, most)));
        return new Coverage(handed, rows.table().facts().rows(), Method.RANDOM_BLOCKS);
    }

    private static double firstGuess(TableFacts facts, long most) {
        long rows = facts.rows().orElse(facts.bytes().orElse(most * 100) / 100);
        return clamp(ALL * MARGIN * most / Math.max(1, rows));
    }

    private static boolean fits(long drawn, long most, double percent) {
        return drawn <= 4 * most && (percent >= ALL || drawn >= most);
    }

    private static double better(double percent, long drawn, long most) {
        return clamp(drawn == 0 ? percent * 16 : percent * MARGIN * most / drawn);
    }

    private static double clamp(double percent) {
        return Math.clamp(percent, LEAST, ALL);
    }

    private long count(RowHandover rows, double percent) throws SQLException {
        return rows.number("COUNT(*)", draw.of(percent)).orElse(0);
    }
}
