/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.protection.incident.HarmAssessment.Question;
import org.resguardo.protection.incident.Subject;

/** A page with one question about an incident, or a few that belong together. */
public enum FactSheet {
    /** Which data it is about. */
    DATA("protection.sheet.data", "protection.sheet.data.why", List.of()),
    /** How many people, where they live, and whether children are among them. */
    PEOPLE("protection.sheet.people", "protection.sheet.people.why", List.of()),
    /** Whether somebody could read the data. */
    SECRECY(
            "protection.sheet.secrecy",
            "protection.sheet.secrecy.why",
            List.of(
                    new Choice("encrypted", "protection.secrecy.encrypted"),
                    new Choice("readable", "protection.secrecy.readable"),
                    new Choice("encrypted-key-taken", "protection.secrecy.key_taken"),
                    new Choice("unknown", "protection.answer.unknown"))),
    /** Whether codes got out. */
    CODES("protection.sheet.codes", "protection.sheet.codes.why", Choice.YES_NO),
    /** What the laws must know of the business. */
    ANSWERS("protection.sheet.answers", "protection.sheet.answers.why", Choice.YES_NO),
    /** What the data is like. */
    HARM_NATURE(
            Question.NATURE,
            new Choice("plain", "protection.harm.nature.plain"),
            new Choice("usable", "protection.harm.nature.usable"),
            new Choice("dangerous", "protection.harm.nature.dangerous")),
    /** Who has it. */
    HARM_RECIPIENT(
            Question.RECIPIENT,
            new Choice("bound", "protection.harm.recipient.bound"),
            new Choice("known", "protection.harm.recipient.known"),
            new Choice("stranger", "protection.harm.recipient.stranger"),
            new Choice("thief", "protection.harm.recipient.thief")),
    /** Whether it was looked at. */
    HARM_SEEN(
            Question.SEEN, new Choice("no", "protection.harm.seen.no"), new Choice("yes", "protection.harm.seen.yes")),
    /** What was done about it. */
    HARM_MITIGATED(
            Question.MITIGATED,
            new Choice("back", "protection.harm.mitigated.back"),
            new Choice("promised", "protection.harm.mitigated.promised"),
            new Choice("no", "protection.harm.mitigated.no")),
    /** Whether an authority was asked. */
    HARM_POLICE(
            Question.POLICE,
            new Choice("yes", "protection.harm.police.yes"),
            new Choice("no", "protection.harm.police.no")),
    /** Whether harm is likely. */
    HARM("protection.sheet.harm", "protection.sheet.harm.why", Choice.YES_NO),
    /** When it happened. */
    WHEN("protection.sheet.when", "protection.sheet.when.why", List.of()),
    /** What letters say. */
    LETTER("protection.sheet.letter", "protection.sheet.letter.why", List.of());

    private final String title;
    private final String why;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Choice> choices;

    /** A question on the way to the answer whether harm is likely. */
    FactSheet(Question question, Choice... choices) {
        this.title = question.title();
        this.why = question.why();
        this.choices = Stream.concat(
                        Stream.of(choices), Stream.of(new Choice(Subject.UNKNOWN, "protection.answer.unknown")))
                .toList();
    }

    FactSheet(String title, String why, List<Choice> choices) {
        this.title = title;
        this.why = why;
        this.choices = choices;
    }

    /**
     * One of several answers.
     *
     * @param id what forms and statements call it
     * @param title the key of what people read
     */
    public record Choice(String id, String title) {
        static final List<Choice> YES_NO = List.of(
                new Choice("yes", "protection.answer.yes"),
                new Choice("no", "protection.answer.no"),
                new Choice("unknown", "protection.answer.unknown"));
    }

    static Optional<FactSheet> of(String id) {
        return Arrays.stream(values()).filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** Its name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The question about harm that it asks, if it asks one. */
    public Optional<Question> question() {
        return Stream.of(Question.values())
                .filter(question -> question.subject().equals(id()))
                .findFirst();
    }

    /** The key of the question. */
    public String title() {
        return title;
    }

    /** The key of why it is asked. */
    public String why() {
        return why;
    }

    /** The answers to choose from; none where something is typed. */
    public List<Choice> choices() {
        return choices;
    }
}
