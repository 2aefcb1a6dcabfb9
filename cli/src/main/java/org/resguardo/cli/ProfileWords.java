/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.profile.Expected;
import org.resguardo.scan.profile.HeadingMatch;
import org.resguardo.scan.profile.KnownTable;
import org.resguardo.scan.profile.ProfileException;
import org.resguardo.scan.profile.Subject;
import org.resguardo.scan.profile.SystemKind;
import org.resguardo.scan.profile.SystemProfile;

/** Says what stands in a profile, or should. */
final class ProfileWords {
    private final Words words;

    ProfileWords(Words words) {
        this.words = words;
    }

    String of(ProfileException refused) {
        return words.say(
                refused.field().isEmpty() ? "complaint.profile.file" : "complaint.profile.field",
                Map.of("file", refused.file(), "field", refused.field(), "expected", of(refused.expected())));
    }

    private String of(Expected expected) {
        String choices = String.join(", ", expected.choices());
        return words.say(
                switch (expected.kind()) {
                    case READABLE_FILE -> "profiles.expected.readable_file";
                    case YAML -> "profiles.expected.yaml";
                    case FIELDS -> "profiles.expected.fields";
                    case KNOWN_FIELD -> "profiles.expected.known_field";
                    case LIST -> "profiles.expected.list";
                    case TEXT -> "profiles.expected.text";
                    case NUMBER -> "profiles.expected.number";
                    case TRUE_OR_FALSE -> "profiles.expected.true_or_false";
                    case MONTH -> "profiles.expected.month";
                    case PATTERN -> "profiles.expected.pattern";
                    case ONE_OF -> "profiles.expected.one_of";
                    case ID -> "profiles.expected.id";
                    case NEW_ID -> "profiles.expected.new_id";
                },
                "choices",
                choices);
    }

    String of(SystemKind kind) {
        return words.say(
                switch (kind) {
                    case FILE -> "profiles.kind.file";
                    case DATABASE -> "profiles.kind.database";
                    case MAILBOX -> "profiles.kind.mailbox";
                    case MANUAL -> "profiles.kind.manual";
                });
    }

    String of(Subject subject) {
        return words.say(
                switch (subject) {
                    case CONTACT -> "profiles.subject.contact";
                    case CUSTOMER -> "profiles.subject.customer";
                    case EMPLOYEE -> "profiles.subject.employee";
                    case PARENT -> "profiles.subject.parent";
                    case PATIENT -> "profiles.subject.patient";
                    case STUDENT -> "profiles.subject.student";
                    case SUBSCRIBER -> "profiles.subject.subscriber";
                    case VISITOR -> "profiles.subject.visitor";
                });
    }

    String of(SystemProfile.RecipientRole role) {
        return words.say(
                switch (role) {
                    case SERVICE_PROVIDER -> "profiles.recipient.service_provider";
                    case THIRD_PARTY -> "profiles.recipient.third_party";
                });
    }

    /** By what a system is recognised: the tables, or the headings of its one file. */
    String recognisedBy(SystemProfile profile) {
        KnownTable first = profile.tables().get(0);
        return first.name().isEmpty()
                ? first.all().stream().map(ProfileWords::shortly).collect(Collectors.joining(", "))
                : profile.tables().stream().map(ProfileWords::name).collect(Collectors.joining(", "));
    }

    /** A table's name as people know it; dots stand where an installation puts letters of its own. */
    static String name(KnownTable table) {
        return (table.prefixed() ? "…" : "") + table.name();
    }

    /** The first of the forms that a heading has. */
    private static String shortly(HeadingMatch heading) {
        return switch (heading) {
            case HeadingMatch.AnyOf anyOf ->
                anyOf.texts().get(0) + (anyOf.texts().size() > 1 ? " …" : "");
            case HeadingMatch.Fitting fitting -> fitting.text();
        };
    }

    static String headings(List<HeadingMatch> headings) {
        return headings.stream().map(HeadingMatch::text).collect(Collectors.joining(", "));
    }
}
