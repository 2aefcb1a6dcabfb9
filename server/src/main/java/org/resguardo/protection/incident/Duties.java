/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.law.Law;
import org.resguardo.law.breach.BreachDuties;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.breach.Notice;
import org.resguardo.law.duty.Question;
import org.resguardo.law.facts.BusinessFacts;

/**
 * What all laws ask after an incident, as it is believed now.
 *
 * @param all what each law says that can reach the people or the business, also where it asks nothing
 * @param told when whom was told, as far as they were
 * @param others who is told besides
 */
public record Duties(List<BreachDuty> all, Map<Notify, LocalDate> told, List<OtherNotice> others) {

    /**
     * Somebody who is told of an incident under a law.
     *
     * @param duty the law with its reasons
     * @param notice who, and by when
     * @param place its place among the notices of that law, from 0
     */
    public record Notify(BreachDuty duty, Notice notice, int place) {
        private static final List<Notice.Recipient> ORDER = List.of(
                Notice.Recipient.PEOPLE,
                Notice.Recipient.REGULATOR,
                Notice.Recipient.CREDIT_BUREAUS,
                Notice.Recipient.MEDIA);

        /** How statements name it: the law, and whom it wants told. */
        public String id() {
            String whom = Facts.id(notice.recipient());
            return duty.record().id() + "/"
                    + (notice.recipient() == Notice.Recipient.PEOPLE ? whom : whom + "-" + place);
        }

        /** How many days are left; negative when the day has passed, empty when the law names no day. */
        public Optional<Integer> daysLeft(LocalDate today) {
            return notice.due().map(day -> Math.toIntExact(day.toEpochDay() - today.toEpochDay()));
        }

        private static int rank(Notify notify) {
            return ORDER.indexOf(notify.notice.recipient());
        }
    }

    /** Works out what the laws ask. Whoever was told counts from the day on which that was. */
    public static Duties of(Law law, BusinessFacts business, Facts facts) {
        List<BreachDuty> all = new ArrayList<>();
        if (!facts.residents().isEmpty()) {
            org.resguardo.law.breach.Incident incident = facts.toLaw();
            for (BreachDuty duty : BreachDuties.of(law, answered(business, law, facts), incident)) {
                Optional<LocalDate> people = facts.told(duty.record().id(), "people");
                all.add(people.map(day -> toldOn(law, business, facts, duty, day))
                        .orElse(duty));
            }
        }
        Duties duties = new Duties(List.copyOf(all), Map.of(), OtherNotice.of(law, all, facts));
        Map<Notify, LocalDate> told = new LinkedHashMap<>();
        duties.due().forEach(notify -> facts.day(Subject.TOLD + notify.id()).ifPresent(day -> told.put(notify, day)));
        return new Duties(duties.all, Map.copyOf(told), duties.others);
    }

    private static BreachDuty toldOn(Law law, BusinessFacts business, Facts facts, BreachDuty duty, LocalDate day) {
        org.resguardo.law.breach.Incident incident = facts.toLaw();
        LocalDate told = day.isBefore(incident.discovered()) ? incident.discovered() : day;
        return BreachDuties.of(law, answered(business, law, facts), incident.toldOn(told)).stream()
                .filter(other -> other.record().id().equals(duty.record().id()))
                .findFirst()
                .orElse(duty);
    }

    /** What the owner said of her business while she was in the room outweighs what she said before. */
    private static BusinessFacts answered(BusinessFacts business, Law law, Facts facts) {
        BusinessFacts.Builder all = business.toBuilder();
        facts.beneath(Subject.ANSWER).forEach((fact, said) -> {
            boolean known = law.questions().fact(fact).isPresent();
            if (known && said.equals("yes")) {
                all.yes(fact);
            } else if (known && said.equals("no")) {
                all.no(fact);
            }
        });
        return all.build();
    }

    /** Whom the laws want told, the nearest day first; those without a day after those with one, people first. */
    public List<Notify> due() {
        List<Notify> due = new ArrayList<>();
        for (BreachDuty duty : all) {
            int place = 0;
            for (Notice notice : duty.notices()) {
                if (duty.answer() != BreachDuty.Answer.NEED_NOT && notice.needed()) {
                    due.add(new Notify(duty, notice, place));
                }
                place++;
            }
        }
        due.sort(Comparator.comparing((Notify notify) -> notify.notice().lastDay())
                .thenComparingInt(Notify::rank)
                .thenComparing(notify -> notify.duty().record().id()));
        return List.copyOf(due);
    }

    /** Who is still to be told. */
    public List<Notify> open() {
        return due().stream().filter(notify -> !told.containsKey(notify)).toList();
    }

    /** Who is still to be told besides. */
    public List<OtherNotice> othersOpen() {
        return others.stream().filter(other -> other.told().isEmpty()).toList();
    }

    /** The days until which somebody is still to be told, in no order. */
    public Stream<LocalDate> days() {
        return Stream.concat(
                open().stream().flatMap(notify -> notify.notice().due().stream()),
                othersOpen().stream().flatMap(other -> other.due().stream()));
    }

    /** The laws that want somebody told, or may. */
    public List<BreachDuty> asking() {
        return all.stream().filter(duty -> !duty.needed().isEmpty()).toList();
    }

    /** The laws that want nobody told. */
    public List<BreachDuty> silent() {
        return all.stream().filter(duty -> duty.needed().isEmpty()).toList();
    }

    /** What the laws would have to know of the business. */
    public Collection<Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        asking().forEach(duty -> duty.questions().forEach(question -> questions.putIfAbsent(question.id(), question)));
        return questions.values();
    }
}
