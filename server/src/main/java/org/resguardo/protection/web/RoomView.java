/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.inventory.DataStore;
import org.resguardo.law.Law;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.breach.Notice;
import org.resguardo.law.deadline.Term;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Checklist;
import org.resguardo.protection.incident.Duties;
import org.resguardo.protection.incident.Duties.Notify;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.HarmAssessment;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.NextMove;
import org.resguardo.protection.incident.OtherNotice;
import org.resguardo.protection.incident.Statement;
import org.resguardo.protection.incident.Subject;

/**
 * An incident as it is believed now.
 *
 * @param incident the incident
 * @param facts what is believed
 * @param duties what the laws ask
 * @param next the one thing to do next
 * @param stores the data stores that it is about
 * @param statements all that was said, in its order
 * @param law all laws, for their words
 * @param today the day
 * @param changes true when the reader may change something
 * @param encrypted true when the record of processing says that all of it is stored encrypted
 */
public record RoomView(
        Incident incident,
        Facts facts,
        Duties duties,
        NextMove next,
        List<DataStore> stores,
        List<Statement> statements,
        Law law,
        LocalDate today,
        boolean changes,
        boolean encrypted) {

    /** Which day of the incident it is; the day on which it was noticed is the first. */
    public long day() {
        return today.toEpochDay() - facts.noticed().toEpochDay() + 1;
    }

    /** True when something can be changed: the reader may, and the incident is open. */
    public boolean changeable() {
        return changes && incident.open();
    }

    /** What the first 24 hours ask. */
    public List<Checklist.Item> first() {
        return Checklist.all(incident.kind());
    }

    /** How much of it is done. */
    public long firstDone() {
        return first().stream().filter(this::done).count();
    }

    /** True when something of the first 24 hours was done. */
    public boolean done(Checklist.Item item) {
        return facts.day(item.subject()).isPresent();
    }

    /** The kinds of data, in words. */
    public String data(Words words) {
        return facts.elements().stream()
                .flatMap(id -> Optional.ofNullable(law.elements().get(id)).stream())
                .map(element -> element.title().in(words.language().locale()))
                .collect(Collectors.joining(", "));
    }

    /** The places with their counts, in words. */
    public String residents(Words words) {
        return facts.places().entrySet().stream()
                .map(entry -> place(entry, words))
                .collect(Collectors.joining(", "));
    }

    private String place(Map.Entry<String, OptionalLong> entry, Words words) {
        String name = title(entry.getKey(), words);
        return entry.getValue().isPresent()
                ? name + " " + words.number(entry.getValue().getAsLong())
                : name;
    }

    private String title(String place, Words words) {
        return Optional.ofNullable(law.jurisdictions().get(place))
                .map(there -> there.title().in(words.language().locale()))
                .orElse(place);
    }

    /** An answer of yes or no, in words; empty as long as nobody has answered. */
    public String yesNo(String subject, Words words) {
        return choice(FactSheet.CODES, facts.said(subject), words);
    }

    /** Whether somebody could read the data, in words. */
    public String secrecy(Words words) {
        return choice(FactSheet.SECRECY, facts.said(Subject.SECRECY), words);
    }

    private static String choice(FactSheet sheet, String said, Words words) {
        return sheet.choices().stream()
                .filter(choice -> choice.id().equals(said))
                .map(choice -> words.say(choice.title()))
                .findFirst()
                .orElse("");
    }

    /** The answer to a question about harm, in words; empty as long as nobody has answered. */
    public String harm(HarmAssessment.Question question, Words words) {
        return FactSheet.of(question.subject())
                .map(sheet -> choice(sheet, facts.said(question.subject()), words))
                .orElse("");
    }

    /** The measures by which laws judge whether people need not be told. */
    public List<HarmAssessment.Measure> measures() {
        return HarmAssessment.measures(duties);
    }

    /** When it happened, in words; empty when nobody knows. */
    public String span(Words words) {
        return Stream.of(Subject.BEGAN, Subject.ENDED)
                .flatMap(subject -> facts.day(subject).stream())
                .distinct()
                .map(words::day)
                .collect(Collectors.joining(" – "));
    }

    /**
     * Notices that are due at the same time.
     *
     * @param when by when, in words
     * @param left how long that still is, in words; empty when there is no day
     * @param badge how that looks
     * @param notices who is told
     */
    public record Due(String when, String left, String badge, List<Notify> notices) {}

    /** Who must be told, the nearest day first. */
    public List<Due> due(Words words) {
        Map<String, List<Notify>> groups = new LinkedHashMap<>();
        duties.due()
                .forEach(notify -> groups.computeIfAbsent(when(notify.notice(), words), when -> new ArrayList<>())
                        .add(notify));
        List<Due> due = new ArrayList<>();
        groups.forEach((when, notices) -> {
            Notify one = notices.getFirst();
            boolean allTold = duties.told().keySet().containsAll(notices);
            due.add(new Due(when, allTold ? "" : left(one, words), badge(one), notices));
        });
        return due;
    }

    /** Whom the laws would want told if more people were affected. */
    public List<Notify> below() {
        List<Notify> below = new ArrayList<>();
        for (BreachDuty duty : duties.asking()) {
            for (int place = 0; place < duty.notices().size(); place++) {
                if (!duty.notices().get(place).needed()) {
                    below.add(new Notify(duty, duty.notices().get(place), place));
                }
            }
        }
        return below;
    }

    /** Who is told, in words. */
    public String whom(Notify notify, Words words) {
        String place = notify.duty()
                .record()
                .jurisdiction()
                .title()
                .in(words.language().locale());
        return switch (notify.notice().recipient()) {
            case PEOPLE ->
                words.say(
                        "protection.whom.people", Map.of("people", notify.duty().people(), "place", place));
            case MEDIA -> notify.notice().name().in(words.language().locale());
            case REGULATOR, CREDIT_BUREAUS ->
                words.say(
                        "protection.whom.other",
                        Map.of(
                                "name",
                                notify.notice().name().in(words.language().locale()),
                                "place",
                                place));
        };
    }

    /** By when, in words. */
    public String when(Notice notice, Words words) {
        return notice.due()
                .map(day -> words.say("protection.when.by", "day", words.day(day)))
                .orElseGet(() -> term(notice, words));
    }

    private static String term(Notice notice, Words words) {
        boolean hangs = notice.term() instanceof Term.ByPeoplesNotice;
        String said = notice.term().words().in(words.language().locale());
        return hangs
                ? said.substring(0, 1).toUpperCase(words.language().locale()) + said.substring(1)
                : words.say("protection.when.soon");
    }

    /** How long that still is, in words; empty when there is no day. */
    public String left(Notify notify, Words words) {
        return notify.daysLeft(today)
                .map(days -> days < 0
                        ? words.say("protection.when.late", "days", -days)
                        : words.say("protection.when.left", "days", days))
                .orElse("");
    }

    /** How long there is to tell somebody besides, in words; empty when there is no day. */
    public String left(OtherNotice other, Words words) {
        return other.due()
                .map(day -> day.toEpochDay() - today.toEpochDay())
                .map(days -> days < 0
                        ? words.say("protection.when.late", "days", -days)
                        : words.say("protection.when.left", "days", days))
                .orElse("");
    }

    /** Why somebody is told besides. */
    public String why(OtherNotice other, Words words) {
        return switch (other.kind()) {
            case DECISION -> words.say("protection.others.decision");
            case CARDS -> words.say("protection.others.cards");
        };
    }

    /** How it looks: the colour of its badge. */
    public String badge(Notify notify) {
        return notify.daysLeft(today)
                .map(days -> days < 0 ? "danger" : days <= 7 ? "warn" : "")
                .orElse("");
    }
}
