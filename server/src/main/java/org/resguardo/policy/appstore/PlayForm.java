/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.policy.appstore.PlayTemplate.Row;

/** Fills in what Google Play asks of an app. What the facts do not tell stays as the owner's file has it, and is named. */
public final class PlayForm {
    private static final Pattern USAGE = Pattern.compile("PSL_DATA_USAGE_RESPONSES:([A-Z_]+):([A-Z_]+)");
    private static final String TYPES = "PSL_DATA_TYPES_";

    private final StoreTerms terms;

    /** Fills in the stores' terms. */
    public PlayForm(StoreTerms terms) {
        this.terms = terms;
    }

    /**
     * A file that was filled in.
     *
     * @param template the file
     * @param open the ids of questions that are still to be answered in the console
     * @param homeless Google's types that the file does not offer
     */
    public record Filled(PlayTemplate template, List<String> open, List<String> homeless) {}

    /** What is said of one of Google's types. */
    private record Usage(Set<String> purposes, Set<String> shared, boolean required) {
        static Usage none() {
            return new Usage(new TreeSet<>(), new TreeSet<>(), false);
        }
    }

    /** Fills a file in. */
    public Filled fill(PlayTemplate template, AppData data, AppAnswers answers) {
        Map<String, Usage> usages = usages(data);
        List<Row> rows = template.rows().stream()
                .map(row -> answer(row, template, usages, answers)
                        .map(row::answered)
                        .orElse(row))
                .toList();
        PlayTemplate filled = new PlayTemplate(template.header(), rows, template.lineEnd(), template.mark());
        List<String> homeless = groups(data).entrySet().stream()
                .filter(type -> !template.offers(TYPES + type.getValue(), type.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new Filled(filled, new ArrayList<>(PlayRules.open(filled)), homeless);
    }

    private Map<String, String> groups(AppData data) {
        Map<String, String> groups = new TreeMap<>();
        data.kinds()
                .keySet()
                .forEach(category -> terms.type(category).ifPresent(type -> groups.put(type.play(), type.group())));
        return groups;
    }

    private Map<String, Usage> usages(AppData data) {
        Map<String, Usage> usages = new TreeMap<>();
        data.kinds()
                .forEach((category, kind) -> terms.type(category).ifPresent(type -> {
                    Usage usage = usages.getOrDefault(type.play(), Usage.none());
                    kind.purposes()
                            .forEach(purpose ->
                                    usage.purposes().add(terms.aim(purpose).play()));
                    kind.shared()
                            .forEach(purpose ->
                                    usage.shared().add(terms.aim(purpose).play()));
                    usages.put(
                            type.play(),
                            new Usage(usage.purposes(), usage.shared(), usage.required() || kind.required()));
                }));
        return usages;
    }

    /** The answer in a row; empty where it is not ours to give. */
    private static Optional<String> answer(
            Row row, PlayTemplate template, Map<String, Usage> usages, AppAnswers answers) {
        Matcher usage = USAGE.matcher(row.question());
        if (usage.matches()) {
            Usage said = usages.get(usage.group(1));
            return said == null ? Optional.of("") : usage(row, usage.group(2), said, template);
        }
        if (row.question().startsWith(TYPES)) {
            return Optional.of(usages.containsKey(row.response()) ? template.yes() : "");
        }
        boolean some = !usages.isEmpty();
        return switch (row.question()) {
            case "PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA" -> Optional.of(some ? template.yes() : template.no());
            case "PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT" ->
                some ? truth(answers.encrypted(), template) : Optional.of("");
            case "PSL_SUPPORTED_ACCOUNT_CREATION_METHODS" -> account(row, answers, template);
            case "PSL_ACCOUNT_DELETION_URL" ->
                answers.account().isEmpty()
                        ? Optional.empty()
                        : Optional.of(answers.account().equals("none") ? "" : answers.deletionUrl());
            case "PSL_SUPPORT_DATA_DELETION_BY_USER" -> deletion(row, answers, template);
            case "PSL_DATA_DELETION_URL" ->
                Optional.of(answers.deletion().equals("yes") ? answers.deletionUrl() : "")
                        .filter(url -> !answers.deletion().isEmpty());
            default -> Optional.empty();
        };
    }

    private static Optional<String> truth(String told, PlayTemplate template) {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.equals("yes") ? template.yes() : template.no());
    }

    private static Optional<String> account(Row row, AppAnswers answers, PlayTemplate template) {
        String wanted = switch (answers.account()) {
            case "none" -> "PSL_ACM_NONE";
            case "password" -> "PSL_ACM_USER_ID_PASSWORD";
            case "oauth" -> "PSL_ACM_OAUTH";
            default -> "";
        };
        return wanted.isEmpty() || !template.offers(row.question(), wanted)
                ? Optional.empty()
                : Optional.of(row.response().equals(wanted) ? template.yes() : "");
    }

    private static Optional<String> deletion(Row row, AppAnswers answers, PlayTemplate template) {
        String wanted = switch (answers.deletion()) {
            case "yes" -> "DATA_DELETION_YES";
            case "no" -> "DATA_DELETION_NO";
            case "auto" -> "DATA_DELETION_NO_AUTO_DELETED";
            default -> "";
        };
        return wanted.isEmpty() ? Optional.empty() : Optional.of(row.response().equals(wanted) ? template.yes() : "");
    }

    /** What is kept is not ephemeral; and what the inventory knows is kept. */
    private static Optional<String> usage(Row row, String part, Usage said, PlayTemplate template) {
        boolean shared = !said.shared().isEmpty();
        return switch (part) {
            case "PSL_DATA_USAGE_COLLECTION_AND_SHARING" ->
                switch (row.response()) {
                    case "PSL_DATA_USAGE_ONLY_COLLECTED" -> Optional.of(template.yes());
                    case "PSL_DATA_USAGE_ONLY_SHARED" -> Optional.of(shared ? template.yes() : "");
                    default -> Optional.empty();
                };
            case "PSL_DATA_USAGE_EPHEMERAL" -> Optional.of(template.no());
            case "DATA_USAGE_USER_CONTROL" ->
                Optional.of(row.response().endsWith(said.required() ? "_REQUIRED" : "_OPTIONAL") ? template.yes() : "");
            case "DATA_USAGE_COLLECTION_PURPOSE" ->
                Optional.of(said.purposes().contains(row.response()) ? template.yes() : "");
            case "DATA_USAGE_SHARING_PURPOSE" ->
                Optional.of(said.shared().contains(row.response()) ? template.yes() : "");
            default -> Optional.empty();
        };
    }
}
