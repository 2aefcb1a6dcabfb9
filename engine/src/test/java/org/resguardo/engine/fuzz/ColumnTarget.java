/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnFinding;
import org.resguardo.engine.ColumnHeading;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.ColumnProfiler;
import org.resguardo.engine.Engine;

/** What must hold for any bytes read as a column: the first line is the heading, each further line a value. See {@link TextTarget}. */
public final class ColumnTarget {
    private static final Engine ENGINE = Engine.withKey(detector -> true, 1);

    private ColumnTarget() {}

    /** All values are counted; the profile is the same after it was written and read, and can be judged. */
    public static void fuzzerTestOneInput(byte[] lines) {
        int headingEnd = lineEnd(lines, 0);
        String heading = new String(lines, 0, headingEnd, StandardCharsets.UTF_8);
        ColumnProfiler profiler = ENGINE.column(3);
        ColumnBatch batch = new ColumnBatch();
        int count = 0;
        for (int at = headingEnd + 1; at <= lines.length; at = lineEnd(lines, at) + 1) {
            batch.add(lines, at, lineEnd(lines, at) - at);
            count++;
        }
        profiler.add(batch);
        ColumnProfile profile = profiler.profile();
        if (profile.values() + profile.empty() != count) {
            throw new AssertionError("Counted " + profile.values() + " and " + profile.empty() + " of " + count);
        }
        ColumnProfile read = ColumnProfile.of(profile.toBytes());
        if (!Arrays.equals(read.toBytes(), profile.toBytes())) {
            throw new AssertionError("Another profile after it was written and read");
        }
        for (List<ColumnFinding> column : ENGINE.judge(List.of(ColumnHeading.of(heading)), List.of(read))) {
            for (ColumnFinding finding : column) {
                if (finding.values() < 1 || finding.share() < 0 || finding.share() > 1) {
                    throw new AssertionError("Said of a column: " + finding);
                }
            }
        }
    }

    private static int lineEnd(byte[] lines, int from) {
        int i = from;
        while (i < lines.length && lines[i] != '\n') {
            i++;
        }
        return i;
    }
}
