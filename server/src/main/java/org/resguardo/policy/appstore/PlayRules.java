/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.policy.appstore.PlayTemplate.Row;

/** The rules that a Data safety file tells of itself: which ids there are, what must be answered, of what one answer is wanted and of what several may be. */
public final class PlayRules {
    private static final Pattern USAGE = Pattern.compile("PSL_DATA_USAGE_RESPONSES:([A-Z_]+):([A-Z_]+)");
    private static final String TYPES = "PSL_DATA_TYPES_";

    private PlayRules() {}

    /**
     * A rule that is broken.
     *
     * @param kind which
     * @param question Google's id of the question
     */
    public record Breach(Kind kind, String question) {

        /** Which rule. */
        public enum Kind {
            /** A line is there that the console did not export, or one is missing. */
            OTHER_LINES,
            /** An answer is neither yes nor no. */
            NO_TRUTH,
            /** Of answers that exclude each other several are given. */
            SEVERAL,
            /** Something is answered that is only asked of what is declared. */
            NOT_ASKED,
            /** A page on the web must be named with https. */
            NO_ADDRESS,
            /** It must be answered and is not. */
            MISSING
        }
    }

    /** All rules that a filled file breaks, against the one that was exported. */
    public static List<Breach> check(PlayTemplate exported, PlayTemplate filled) {
        List<Breach> breaches = new ArrayList<>();
        List<String> before = exported.rows().stream()
                .map(row -> row.question() + "\t" + row.response())
                .toList();
        List<String> after = filled.rows().stream()
                .map(row -> row.question() + "\t" + row.response())
                .toList();
        if (!before.equals(after) || !exported.header().equals(filled.header())) {
            breaches.add(new Breach(Breach.Kind.OTHER_LINES, ""));
        }
        Set<String> declared = declared(filled);
        groups(filled).forEach((question, rows) -> {
            one(question, rows).ifPresent(breaches::add);
            Matcher usage = USAGE.matcher(question);
            boolean answered = rows.stream().anyMatch(row -> !row.blank());
            if (usage.matches() && !declared.contains(usage.group(1)) && answered) {
                breaches.add(new Breach(Breach.Kind.NOT_ASKED, question));
            }
        });
        open(filled).forEach(question -> breaches.add(new Breach(Breach.Kind.MISSING, question)));
        return breaches;
    }

    private static java.util.Optional<Breach> one(String question, List<Row> rows) {
        boolean choice = rows.getFirst().requirement().endsWith("_CHOICE");
        if (choice && rows.stream().anyMatch(row -> !row.value().matches("(?i)true|false|"))) {
            return java.util.Optional.of(new Breach(Breach.Kind.NO_TRUTH, question));
        }
        if (rows.getFirst().requirement().equals("SINGLE_CHOICE")
                && rows.stream().filter(Row::yes).count() > 1) {
            return java.util.Optional.of(new Breach(Breach.Kind.SEVERAL, question));
        }
        boolean address = question.endsWith("_URL")
                && rows.stream().anyMatch(row -> !row.value().matches("(https://\\S+)?"));
        return address
                ? java.util.Optional.of(new Breach(Breach.Kind.NO_ADDRESS, question))
                : java.util.Optional.empty();
    }

    /** The questions that must be answered and are not. */
    static Set<String> open(PlayTemplate filled) {
        Set<String> open = new TreeSet<>();
        Set<String> declared = declared(filled);
        groups(filled).forEach((question, rows) -> {
            Matcher usage = USAGE.matcher(question);
            boolean answered = rows.stream()
                    .anyMatch(row -> rows.size() > 1 || !row.response().isEmpty() ? row.yes() : !row.blank());
            if (!answered
                    && (usage.matches()
                            ? wanted(usage, declared, filled)
                            : required(question, rows, declared, filled))) {
                open.add(question);
            }
        });
        return open;
    }

    private static boolean wanted(Matcher usage, Set<String> declared, PlayTemplate filled) {
        if (!declared.contains(usage.group(1))) {
            return false;
        }
        String sharing = "PSL_DATA_USAGE_RESPONSES:" + usage.group(1) + ":PSL_DATA_USAGE_COLLECTION_AND_SHARING";
        return switch (usage.group(2)) {
            case "DATA_USAGE_SHARING_PURPOSE" -> said(filled, sharing, "PSL_DATA_USAGE_ONLY_SHARED");
            case "DATA_USAGE_COLLECTION_PURPOSE", "PSL_DATA_USAGE_EPHEMERAL", "DATA_USAGE_USER_CONTROL" ->
                said(filled, sharing, "PSL_DATA_USAGE_ONLY_COLLECTED");
            default -> true;
        };
    }

    private static boolean required(String question, List<Row> rows, Set<String> declared, PlayTemplate filled) {
        if (rows.getFirst().requirement().equals("REQUIRED")) {
            return true;
        }
        return switch (question) {
            case "PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT", "PSL_SUPPORT_DATA_DELETION_BY_USER" -> !declared.isEmpty();
            case "PSL_SUPPORTED_ACCOUNT_CREATION_METHODS" -> !declared.isEmpty();
            case "PSL_ACCOUNT_DELETION_URL" ->
                groups(filled).getOrDefault("PSL_SUPPORTED_ACCOUNT_CREATION_METHODS", List.of()).stream()
                        .anyMatch(row -> row.yes() && !row.response().equals("PSL_ACM_NONE"));
            case "PSL_DATA_DELETION_URL" -> said(filled, "PSL_SUPPORT_DATA_DELETION_BY_USER", "DATA_DELETION_YES");
            default -> false;
        };
    }

    private static boolean said(PlayTemplate filled, String question, String response) {
        return filled.rows().stream()
                .anyMatch(
                        row -> row.question().equals(question) && row.response().equals(response) && row.yes());
    }

    private static Set<String> declared(PlayTemplate filled) {
        Set<String> declared = new TreeSet<>();
        filled.rows().stream()
                .filter(row -> row.question().startsWith(TYPES) && row.yes())
                .forEach(row -> declared.add(row.response()));
        return declared;
    }

    private static Map<String, List<Row>> groups(PlayTemplate filled) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        filled.rows()
                .forEach(row -> groups.computeIfAbsent(row.question(), none -> new ArrayList<>())
                        .add(row));
        return groups;
    }
}
