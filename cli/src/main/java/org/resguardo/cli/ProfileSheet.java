/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.cli.report.RoleWords;
import org.resguardo.cli.report.TextTable;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.profile.InBothLanguages;
import org.resguardo.scan.profile.KnownColumn;
import org.resguardo.scan.profile.KnownTable;
import org.resguardo.scan.profile.SystemProfile;

/** All that a profile says, as text for a screen. */
final class ProfileSheet {
    private final SystemProfile profile;
    private final Words words;
    private final ProfileWords say;

    ProfileSheet(SystemProfile profile, Words words) {
        this.profile = profile;
        this.words = words;
        this.say = new ProfileWords(words);
    }

    String text(int width) {
        TextTable sheet = new TextTable(width, List.of(30, 50));
        sheet.across(
                0,
                words.capital(profile.name().in(words.locale())) + " (" + profile.id() + ", " + say.of(profile.kind())
                        + ")");
        sheet.across(0, words.say("profiles.show.subjects", "subjects", subjects()));
        profile.tables().forEach(table -> columns(sheet, table));
        part(sheet, "profiles.show.clock", List.of(clock()));
        part(sheet, "profiles.show.quirks", each(profile.quirks()));
        part(sheet, "profiles.show.export", List.of(profile.howToExport().in(words.locale())));
        part(
                sheet,
                "profiles.show.retention",
                profile.retention().stream().map(this::retention).toList());
        part(
                sheet,
                "profiles.show.recipients",
                profile.recipients().stream().map(this::recipient).toList());
        part(sheet, "profiles.show.erase", each(profile.erasure().steps()));
        part(sheet, "profiles.show.source", source());
        return sheet.text();
    }

    private String subjects() {
        return profile.subjects().stream().map(say::of).collect(Collectors.joining(", "));
    }

    private void columns(TextTable sheet, KnownTable table) {
        sheet.space();
        if (!table.name().isEmpty()) {
            sheet.across(0, words.say("profiles.show.table", "table", ProfileWords.name(table)));
        }
        sheet.across(0, words.say("profiles.show.recognised", "headings", ProfileWords.headings(table.all())));
        if (!table.any().isEmpty()) {
            sheet.across(0, words.say("profiles.show.any", "headings", ProfileWords.headings(table.any())));
        }
        if (!table.columns().isEmpty()) {
            sheet.rule();
        }
        table.columns().forEach(column -> sheet.row(column.heading().text(), holds(column)));
    }

    private String holds(KnownColumn column) {
        Stream<String> parts = Stream.of(
                        column.category().stream().map(category -> category.title(words.locale())),
                        column.role().stream().map(new RoleWords(words)::of),
                        column.raises() ? Stream.of(words.say("profiles.show.twice")) : Stream.<String>empty(),
                        mayMention(column))
                .flatMap(part -> part);
        return parts.collect(Collectors.joining("; "));
    }

    private Stream<String> mayMention(KnownColumn column) {
        String kinds = column.mayMention().stream()
                .map(category -> category.title(words.locale()))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? Stream.empty() : Stream.of(words.say("profiles.show.mentions", "kinds", kinds));
    }

    /** The columns, or why there is none. */
    private String clock() {
        return profile.withoutClock()
                .map(why -> why.in(words.locale()))
                .orElseGet(() -> profile.tables().stream()
                        .flatMap(table -> table.columns().stream()
                                .filter(column -> column.role()
                                        .filter(KnownColumn.Role.CLOCK::equals)
                                        .isPresent())
                                .map(column -> (table.name().isEmpty() ? "" : ProfileWords.name(table) + ".")
                                        + column.heading().text()))
                        .collect(Collectors.joining(", ")));
    }

    private String retention(SystemProfile.RetentionProposal proposal) {
        return words.say(
                "profiles.show.months",
                Map.of(
                        "months", proposal.months(),
                        "basis", proposal.basis().in(words.locale()),
                        "reason", proposal.reason().in(words.locale())));
    }

    private String recipient(SystemProfile.Recipient recipient) {
        return recipient.name() + ": " + say.of(recipient.role());
    }

    private List<String> source() {
        String read =
                words.say("profiles.show.read", "month", profile.source().read().toString());
        return Stream.concat(profile.source().places().stream(), Stream.of(read))
                .toList();
    }

    private List<String> each(List<InBothLanguages> texts) {
        return texts.stream().map(text -> text.in(words.locale())).toList();
    }

    private void part(TextTable sheet, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            sheet.space().across(0, words.say(title));
            lines.forEach(line -> sheet.across(2, "• " + line));
        }
    }
}
