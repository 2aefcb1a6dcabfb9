/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Coverage.Method;

/**
 * Rows from many ranges of a numeric key, spread evenly between the smallest and the largest.
 *
 * <p>Keys are seldom spread evenly themselves: one row may have the number two thousand million. A range that turns out
 * empty gives its share back, and ranges that hold more are divided again, until the rows are together. Unsigned numbers that Java does not have are passed over.
 */
final class KeyRangeSampling implements RowChoice {
    private static final int RANGES = 64;
    private static final int ROUNDS = 9;

    private final String key;
    private final long seed;

    /**
     * Prepares a choice.
     *
     * @param key the quoted name of a column of whole numbers with an index
     * @param seed shifts the ranges
     */
    KeyRangeSampling(String key, long seed) {
        this.key = key;
        this.seed = seed;
    }

    @Override
    public Coverage hand(RowHandover rows, long most) throws SQLException {
        OptionalLong first = rows.number("MIN(" + key + ")", "");
        OptionalLong last = rows.number("MAX(" + key + ")", " WHERE " + key + " <= " + Long.MAX_VALUE);
        long left = most;
        if (first.isPresent() && last.isPresent()) {
            Random random = new Random(seed);
            List<KeyRange> open = List.of(new KeyRange(first.getAsLong(), last.getAsLong()));
            for (int i = 0; i < ROUNDS && left > 0 && !open.isEmpty() && !rows.timeIsUp(); i++) {
                List<KeyRange> more = new ArrayList<>();
                left -= round(rows, divided(open, random), left, more);
                open = more;
            }
        }
        return new Coverage(most - left, rows.table().facts().rows(), Method.KEY_RANGES);
    }

    private static List<KeyRange> divided(List<KeyRange> open, Random random) {
        double width = open.stream().mapToDouble(KeyRange::width).sum();
        List<KeyRange> parts = new ArrayList<>();
        for (KeyRange range : open) {
            int count = (int) Math.max(1, Math.round(RANGES * range.width() / width));
            parts.addAll(range.parts(count, random.nextDouble()));
        }
        return parts;
    }

    private long round(RowHandover rows, List<KeyRange> ranges, long most, List<KeyRange> more) throws SQLException {
        long share = Math.max(1, most / ranges.size());
        long handed = 0;
        for (KeyRange range : ranges) {
            long wanted = Math.min(share, most - handed);
            if (wanted == 0 || rows.timeIsUp()) {
                break;
            }
            RowHandover.Taken taken = rows.takeByKey(key, where(range, wanted));
            handed += taken.rows();
            if (taken.rows() == wanted && taken.lastKey() < range.to()) {
                more.add(new KeyRange(taken.lastKey() + 1, range.to()));
            }
        }
        return handed;
    }

    private String where(KeyRange range, long most) {
        return " WHERE " + key + " BETWEEN " + range.from() + " AND " + range.to() + " ORDER BY " + key + " LIMIT "
                + most;
    }
}
