/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resguardo.engine.ColumnProfile;

/** What is known of some rows of a table: how many they are, and a profile of each column. It travels between the parts of a cluster. */
final class Part implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No rows. */
    static final Part NOTHING = new Part(0, new byte[0][], false);

    private final long rows;
    private final byte[][] profiles;
    private final boolean cut;

    private Part(long rows, byte[][] profiles, boolean cut) {
        this.rows = rows;
        this.profiles = profiles;
        this.cut = cut;
    }

    /**
     * What is known of some rows.
     *
     * @param cut true when there were more rows that were not looked at
     */
    static Part of(long rows, List<ColumnProfile> profiles, boolean cut) {
        return new Part(rows, profiles.stream().map(ColumnProfile::toBytes).toArray(byte[][]::new), cut);
    }

    /** This and another part of the same table. */
    Part and(Part other) {
        if (rows == 0 || other.rows == 0) {
            return new Part(rows + other.rows, rows == 0 ? other.profiles : profiles, cut || other.cut);
        }
        List<ColumnProfile> sum = profiles();
        List<ColumnProfile> more = other.profiles();
        for (int i = 0; i < sum.size(); i++) {
            sum.get(i).merge(more.get(i));
        }
        return of(rows + other.rows, sum, cut || other.cut);
    }

    /** The same, where more parts were left out. */
    Part asCut() {
        return new Part(rows, profiles, true);
    }

    long rows() {
        return rows;
    }

    boolean cut() {
        return cut;
    }

    List<ColumnProfile> profiles() {
        return new ArrayList<>(Arrays.stream(profiles).map(ColumnProfile::of).toList());
    }
}
