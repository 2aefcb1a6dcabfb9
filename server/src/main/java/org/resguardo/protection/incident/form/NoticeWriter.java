/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.law.Law;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.breach.Notice.Recipient;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.RegulatorRule;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Duties;
import org.resguardo.protection.incident.Duties.Notify;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.OtherNotice;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.form.NoticeDraft.Kind;
import org.resguardo.protection.incident.form.NoticeDraft.Line;
import org.resguardo.protection.incident.letter.Contacts;
import org.resguardo.protection.incident.letter.Letter;
import org.resguardo.protection.incident.letter.LetterPlan;
import org.resguardo.protection.incident.letter.LetterWriter;

/** Writes what others than the people affected are told. */
public final class NoticeWriter {
    private final Law law;
    private final FormFields fields;
    private final Contacts contacts;
    private final Words words;

    /** A writer in one language. */
    public NoticeWriter(Law law, FormFields fields, Contacts contacts, Words words) {
        this.law = law;
        this.fields = fields;
        this.contacts = contacts;
        this.words = words;
    }

    /**
     * What is known when a draft is written.
     *
     * @param incident the incident
     * @param facts what is believed of it
     * @param duties what the laws ask
     * @param reporter who reports, with how to reach that person; empty when nobody is in charge
     * @param day the day that stands on the draft
     */
    public record Known(Incident incident, Facts facts, Duties duties, String reporter, LocalDate day) {}

    /** Writes to somebody whom a breach law wants told; people have letters of their own. */
    public NoticeDraft write(Notify notify, Known known) {
        BreachDuty duty = notify.duty();
        return switch (notify.notice().recipient()) {
            case CREDIT_BUREAUS ->
                draft(
                                Kind.BUREAUS,
                                "protection.draft.title",
                                contacts.bureauLines(words.language().locale()),
                                duty,
                                known)
                        .with(fields.of("bureaus"), "protection.draft.bureaus");
            case MEDIA -> media(notify, known);
            case PEOPLE, REGULATOR ->
                draft(
                                Kind.AUTHORITY,
                                "protection.draft.title",
                                List.of(in(notify.notice().name())),
                                duty,
                                known)
                        .with(fields.of(duty.record().id()), "protection.draft.sample");
        };
    }

    /** Writes to somebody who is told besides. */
    public NoticeDraft write(OtherNotice other, Known known) {
        long people = known.duties().all().stream()
                .filter(duty -> duty.record().id().equals(other.law().id()))
                .mapToLong(BreachDuty::people)
                .findFirst()
                .orElse(known.facts().people().orElse(0));
        return switch (other.kind()) {
            case DECISION ->
                new Draft(
                                Kind.DECISION,
                                "protection.draft.decision",
                                List.of(in(other.whom())),
                                other.law(),
                                people,
                                known)
                        .with(fields.of("decision"), "protection.draft.decision.end");
            case CARDS ->
                new Draft(Kind.CARDS, "protection.draft.cards", List.of(in(other.whom())), other.law(), people, known)
                        .with(fields.of(other.law().id()), "protection.draft.cards.end");
        };
    }

    private Draft draft(Kind kind, String title, List<String> to, BreachDuty duty, Known known) {
        return new Draft(kind, title, to, duty.record(), duty.people(), known);
    }

    private String in(org.resguardo.law.Text text) {
        return text.in(words.language().locale());
    }

    /** The public is told what the people are told, in the state of which the notice speaks. */
    private NoticeDraft media(Notify notify, Known known) {
        Optional<LetterPlan> plan = LetterPlan.all(
                        law, known.duties(), known.facts().residents())
                .stream()
                .filter(one -> one.under().contains(notify.duty()))
                .filter(one ->
                        notify.notice().name().en().endsWith(one.place().title().en()))
                .findFirst();
        Optional<Letter> letter = plan.map(
                one -> new LetterWriter(law, contacts, words).write(one, known.incident(), known.facts(), known.day()));
        Draft draft = draft(
                Kind.MEDIA, "protection.draft.media", List.of(in(notify.notice().name())), notify.duty(), known);
        long people = plan.map(LetterPlan::people).orElse(notify.duty().people());
        String place = plan.map(one -> in(one.place().title())).orElse("");
        return draft.toThePublic(letter, people, place);
    }

    /** One draft on its way. */
    private final class Draft {
        private final Kind kind;
        private final String title;
        private final List<String> to;
        private final LawRecord record;
        private final long people;
        private final Known known;
        private final Facts facts;

        Draft(Kind kind, String title, List<String> to, LawRecord record, long people, Known known) {
            this.kind = kind;
            this.title = title;
            this.to = to;
            this.record = record;
            this.people = people;
            this.known = known;
            this.facts = known.facts();
        }

        NoticeDraft with(List<FormField> asked, String closing) {
            List<Line> lines = asked.stream()
                    .filter(field -> field != FormField.LATE || late())
                    .map(field -> new Line(words.say(field.label()), answer(field)))
                    .toList();
            return done(opening(), lines, Optional.empty(), words.say(closing));
        }

        NoticeDraft toThePublic(Optional<Letter> letter, long here, String place) {
            String opening = words.say(
                    "protection.draft.media.text", Map.of("sender", sender(), "people", here, "place", place));
            return done(opening, List.of(), letter, words.say("protection.draft.media.end"));
        }

        private NoticeDraft done(String opening, List<Line> lines, Optional<Letter> letter, String closing) {
            return new NoticeDraft(
                    kind,
                    words.say(title),
                    to,
                    opening,
                    lines,
                    lawWants(),
                    letter,
                    closing,
                    sender(),
                    words.day(known.day()),
                    known.incident().drill());
        }

        private String opening() {
            String citation = record.provenance().citation();
            return switch (kind) {
                case DECISION ->
                    words.say("protection.draft.decision.text", Map.of("sender", sender(), "law", citation));
                case CARDS -> words.say("protection.draft.cards.text", "sender", sender());
                default -> words.say("protection.draft.text", Map.of("sender", sender(), "law", citation));
            };
        }

        /** What the law's own file says of this notice; measures for the decision, notes for the rest. */
        private List<String> lawWants() {
            List<String> wants = new ArrayList<>();
            if (record instanceof BreachLaw state && kind == Kind.DECISION) {
                wants.add(in(state.harm().standard()));
            }
            if (kind == Kind.AUTHORITY) {
                rules().filter(rule -> !rule.note().isEmpty() && to.contains(in(rule.name())))
                        .forEach(rule -> wants.add(in(rule.note())));
                record.notes().forEach(note -> wants.add(in(note.text())));
            }
            return wants.stream().distinct().toList();
        }

        private Stream<RegulatorRule> rules() {
            return switch (record) {
                case BreachLaw state -> state.regulators().stream();
                case FederalLaw federal -> federal.breach().regulators().stream();
                default -> Stream.empty();
            };
        }

        private String sender() {
            String typed = typed("sender");
            return typed.isEmpty() ? words.say("protection.letter.blank") : typed;
        }

        private String typed(String field) {
            return facts.said(Subject.LETTER + field);
        }

        private boolean late() {
            return known.duties().due().stream()
                    .filter(notify -> notify.duty().record().id().equals(record.id()))
                    .filter(notify -> notify.notice().recipient() != Recipient.PEOPLE)
                    .flatMap(notify -> notify.daysLeft(known.day()).stream())
                    .anyMatch(days -> days < 0);
        }

        private String answer(FormField field) {
            return new FormAnswers(law, words, known.incident(), facts, known.reporter()).answer(field, record, people);
        }
    }
}
