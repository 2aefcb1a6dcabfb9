/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.util.List;
import java.util.Map;
import org.resguardo.connector.edit.Clock;
import org.resguardo.platform.words.Words;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RuleDefinition;

/** Says a rule as one sentence. */
public final class RuleSentence {
    private static final String FILE = "file:";

    private RuleSentence() {}

    /** The sentence for a rule of a place. */
    public static String of(RetentionRule rule, String store, Words words) {
        RuleDefinition said = rule.definition();
        String key = switch (said.action()) {
            case DELETE -> "retention.sentence.delete";
            case ARCHIVE -> "retention.sentence.archive";
            case BLANK -> "retention.sentence.blank";
            case GENERALISE -> "retention.sentence.generalise";
            case ANONYMISE -> "retention.sentence.anonymise";
            case PSEUDONYMISE -> "retention.sentence.pseudonymise";
        };
        return words.say(
                key,
                Map.of(
                        "place", rule.place(),
                        "store", store,
                        "fields", list(said.fields(), words),
                        "period", period(said.months(), words),
                        "archived", archived(said, words),
                        "clock", clocks(said, words)));
    }

    private static String archived(RuleDefinition said, Words words) {
        return said.archiveMonths() == 0 ? "" : period(said.archiveMonths(), words);
    }

    /** A number of months as people say it. */
    public static String period(int months, Words words) {
        return months % 12 == 0
                ? words.say("retention.period.years", "years", months / 12)
                : words.say("retention.period.months", "months", months);
    }

    private static String clocks(RuleDefinition rule, Words words) {
        List<String> clocks =
                rule.clocks().stream().map(clock -> clock(clock, words)).toList();
        return clocks.size() == 1
                ? clocks.getFirst()
                : words.say("retention.clock.latest", "clocks", list(clocks, words));
    }

    /** A date as people say it. */
    public static String clock(Clock clock, Words words) {
        return clock.of()
                .map(relation -> words.say(
                        "retention.clock.related", Map.of("column", clock.column(), "table", table(relation.child()))))
                .orElseGet(() -> words.say("retention.clock.own", "column", clock.column()));
    }

    /** The last part of a table's id; of a file all of it, with its sheet. */
    static String table(String id) {
        if (id.startsWith(FILE)) {
            String file = id.substring(FILE.length());
            return file.isEmpty() ? "./" : file.replaceFirst("(?i)(\\.xlsx)#", "$1 › ");
        }
        String plain = id.replace("\"", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private static String list(List<String> parts, Words words) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return words.say(
                "retention.list",
                Map.of(
                        "first", String.join(", ", parts.subList(0, parts.size() - 1)),
                        "last", parts.getLast()));
    }
}
