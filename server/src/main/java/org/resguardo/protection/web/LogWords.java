/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Checklist;
import org.resguardo.protection.incident.Duties;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.HarmAssessment;
import org.resguardo.protection.incident.Statement;
import org.resguardo.protection.incident.Subject;

/** Says statements in words. */
public final class LogWords {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry(Subject.NOTICED, "protection.log.noticed"),
            Map.entry(Subject.BEGAN, "protection.log.began"),
            Map.entry(Subject.ENDED, "protection.log.ended"),
            Map.entry(Subject.DETERMINED, "protection.log.determined"),
            Map.entry(Subject.STORES, "protection.log.stores"),
            Map.entry(Subject.DATA, "protection.log.data"),
            Map.entry(Subject.PEOPLE, "protection.log.people"),
            Map.entry(Subject.RESIDENTS, "protection.log.residents"),
            Map.entry(Subject.MINORS, "protection.log.minors"),
            Map.entry(Subject.SECRECY, "protection.log.secrecy"),
            Map.entry(Subject.CODES, "protection.log.codes"),
            Map.entry(Subject.HARM, "protection.log.harm"),
            Map.entry(Subject.HARM_REASON, "protection.log.harm_reason"),
            Map.entry(Subject.EVIDENCE, "protection.log.evidence"),
            Map.entry(Subject.PAPER, "protection.log.paper"),
            Map.entry(Subject.LESSON, "protection.log.lesson"),
            Map.entry(Subject.LEARNED, "protection.log.learned"),
            Map.entry(Subject.NOTE, "protection.log.note"));

    /** Subjects of which every statement stands beside the others. */
    private static final Set<String> ADDED = Set.of(Subject.NOTE, Subject.EVIDENCE);

    private final Accounts accounts;

    LogWords(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * A line of the log.
     *
     * @param title what it is about
     * @param said what was said
     * @param who who said it
     * @param toldAt when
     * @param corrected true when something else was said later
     */
    public record Line(String title, String said, String who, Instant toldAt, boolean corrected) {}

    List<Line> lines(RoomView room, Words words) {
        List<Line> lines = new ArrayList<>();
        for (Statement statement : room.statements().reversed()) {
            boolean corrected = !ADDED.contains(statement.subject())
                    && room.statements().stream()
                            .anyMatch(other ->
                                    other.subject().equals(statement.subject()) && other.id() > statement.id());
            lines.add(new Line(
                    title(statement.subject(), room, words),
                    said(statement, room, words),
                    who(statement, words),
                    statement.toldAt(),
                    corrected));
        }
        return lines;
    }

    private String who(Statement statement, Words words) {
        return statement.source() == Statement.Source.INVENTORY
                ? words.say("protection.log.inventory")
                : accounts.find(statement.accountId()).map(Account::name).orElse("");
    }

    private static String title(String subject, RoomView room, Words words) {
        if (subject.startsWith(Subject.DONE)) {
            return room.first().stream()
                    .filter(item -> item.subject().equals(subject))
                    .map(Checklist.Item::sentence)
                    .findFirst()
                    .map(words::say)
                    .orElse(subject);
        }
        if (subject.startsWith(Subject.TOLD)) {
            String id = subject.substring(Subject.TOLD.length());
            String whom = room.duties().due().stream()
                    .filter(notify -> notify.id().equals(id))
                    .map((Duties.Notify notify) -> room.whom(notify, words))
                    .findFirst()
                    .or(() -> other(id, room, words))
                    .orElse(id);
            return words.say("protection.log.told", "whom", whom);
        }
        if (subject.startsWith(Subject.RECEIPT)) {
            return words.say("protection.log.receipt");
        }
        Optional<HarmAssessment.Question> harm = Stream.of(HarmAssessment.Question.values())
                .filter(question -> subject.startsWith(question.subject()))
                .findFirst();
        if (harm.isPresent()) {
            return words.say(harm.get().title());
        }
        if (subject.startsWith(Subject.MAILED)) {
            return words.say("protection.log.mailed");
        }
        if (subject.startsWith(Subject.ANSWER)) {
            return room.law()
                    .questions()
                    .fact(subject.substring(Subject.ANSWER.length()))
                    .map(fact -> fact.question().in(words.language().locale()))
                    .orElse(subject);
        }
        return words.say(
                subject.startsWith(Subject.LETTER)
                        ? "protection.log.letter"
                        : TITLES.getOrDefault(subject, "protection.log.note"));
    }

    private static Optional<String> other(String id, RoomView room, Words words) {
        return room.duties().others().stream()
                .filter(other -> other.id().equals(id))
                .map(other -> other.whom().in(words.language().locale()))
                .findFirst();
    }

    private static String said(Statement statement, RoomView room, Words words) {
        String said = statement.said();
        Facts then = Facts.of(List.of(statement));
        return switch (statement.subject()) {
            case Subject.DATA ->
                said.equals(Subject.UNKNOWN)
                        ? words.say("protection.answer.unknown")
                        : at(room, then).data(words);
            case Subject.RESIDENTS ->
                said.equals(Subject.UNKNOWN)
                        ? words.say("protection.answer.unknown")
                        : at(room, then).residents(words);
            case Subject.STORES -> stores(room, words);
            case Subject.SECRECY -> choice(FactSheet.SECRECY, said, words);
            case Subject.NOTE, Subject.LESSON, Subject.HARM_REASON -> said;
            case Subject.EVIDENCE -> EvidenceItem.of(statement).inOneLine(words);
            default ->
                statement.subject().startsWith(Subject.LETTER)
                        ? said
                        : day(said)
                                .map(words::day)
                                .orElseGet(() ->
                                        choice(FactSheet.of(statement.subject()).orElse(FactSheet.CODES), said, words));
        };
    }

    private static String stores(RoomView room, Words words) {
        return room.stores().isEmpty()
                ? words.say("protection.room.no_store")
                : String.join(
                        ", ", room.stores().stream().map(store -> store.name()).toList());
    }

    private static Optional<LocalDate> day(String said) {
        return OpeningPage.day(said);
    }

    private static String choice(FactSheet sheet, String said, Words words) {
        return sheet.choices().stream()
                .filter(choice -> choice.id().equals(said))
                .map(choice -> words.say(choice.title()))
                .findFirst()
                .orElseGet(() -> said.matches("\\d{1,12}") ? words.number(Long.parseLong(said)) : said);
    }

    private static RoomView at(RoomView room, Facts then) {
        return new RoomView(
                room.incident(),
                then,
                room.duties(),
                room.next(),
                room.stores(),
                room.statements(),
                room.law(),
                room.today(),
                room.changes(),
                room.encrypted());
    }
}
