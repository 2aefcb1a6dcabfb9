/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.cli.words.Amounts;
import org.resguardo.cli.words.Words;
import org.resguardo.connector.Place;
import org.resguardo.scan.ScanProgress;

/** Says in one line how far a scan has come and how long it may still take. */
final class ProgressWords {
    /** Before that much is done, a guess at the end would be no better than a guess. */
    private static final double ENOUGH_DONE = 0.02;

    private static final long ENOUGH_SECONDS = 3;

    private final Words words;
    private final Amounts amounts;

    ProgressWords(Words words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    String line(ScanProgress now, int width) {
        List<String> parts = new ArrayList<>();
        if (now.listing()) {
            parts.add(words.say("progress.listing", "count", now.datasetsInAll()));
        } else {
            parts.add(words.say("progress.percent", "share", now.work()));
            parts.add(words.say("progress.datasets", Map.of("done", now.datasets(), "all", now.datasetsInAll())));
            sizes(now, parts);
            remaining(now, parts);
            now.current().map(Place::toString).ifPresent(parts::add);
        }
        String line = String.join(" · ", parts);
        return line.length() <= width ? line : line.substring(0, width - 1) + "…";
    }

    private void sizes(ScanProgress now, List<String> parts) {
        if (now.rows() > 0) {
            parts.add(words.say("progress.rows", "rows", now.rows()));
        }
        if (now.bytesInAll() > 0) {
            parts.add(words.say(
                    "progress.bytes",
                    Map.of(
                            "done", amounts.size(now.bytes()),
                            "all", amounts.size(now.bytesInAll()))));
        }
    }

    private void remaining(ScanProgress now, List<String> parts) {
        double seconds = now.elapsed().toMillis() / 1000.0;
        if (now.work() >= ENOUGH_DONE && now.work() < 1 && seconds >= ENOUGH_SECONDS) {
            long left = Math.round(seconds * (1 - now.work()) / now.work());
            parts.add(
                    left < 90
                            ? words.say("progress.seconds_left", "seconds", Math.max(1, left))
                            : words.say("progress.minutes_left", "minutes", Math.round(left / 60.0)));
        }
    }
}
