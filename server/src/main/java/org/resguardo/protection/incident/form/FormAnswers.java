/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.law.Law;
import org.resguardo.law.breach.Incident.Answer;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Subject;

/** Answers what forms ask from what is known of an incident; what is not known stays empty. */
final class FormAnswers {
    private final Law law;
    private final Words words;
    private final Incident incident;
    private final Facts facts;
    private final String reporter;

    FormAnswers(Law law, Words words, Incident incident, Facts facts, String reporter) {
        this.law = law;
        this.words = words;
        this.incident = incident;
        this.facts = facts;
        this.reporter = reporter;
    }

    String answer(FormField field, LawRecord record, long people) {
        return switch (field) {
            case BUSINESS -> typed("sender");
            case REACH -> reach();
            case PERSON -> reporter;
            case COVERED -> covered();
            case KIND -> words.say(incident.kind().title());
            case BREACH_TYPE -> breachType();
            case LOCATION -> location();
            case SPAN -> span();
            case NOTICED -> words.day(facts.noticed());
            case DETERMINED -> day(Subject.DETERMINED);
            case PEOPLE_HERE -> words.number(people);
            case PEOPLE_ALL ->
                facts.people().isPresent() ? words.number(facts.people().getAsLong()) : "";
            case MINORS -> yesNo(Subject.MINORS);
            case DATA -> data();
            case SECRECY -> secrecy();
            case HARM -> harm();
            case BEFORE, PROGRAM, LATE, TERMINAL -> "";
            case DONE -> typed("done");
            case POLICE -> police();
            case PEOPLE_TOLD ->
                facts.told(record.id(), "people").map(words::day).orElse("");
            case LETTER_FORM -> words.say("protection.form.by_post");
            case OFFER -> offer(record);
            case SAMPLE -> words.say("protection.form.enclosed");
        };
    }

    private String typed(String field) {
        return facts.said(Subject.LETTER + field);
    }

    private String reach() {
        return Stream.of("address", "phone", "email")
                .map(this::typed)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String day(String subject) {
        return facts.day(subject).map(words::day).orElse("");
    }

    private String span() {
        List<LocalDate> days = Stream.of(Subject.BEGAN, Subject.ENDED)
                .flatMap(subject -> facts.day(subject).stream())
                .distinct()
                .toList();
        return days.stream().map(words::day).collect(Collectors.joining(" – "));
    }

    private String yesNo(String subject) {
        return switch (facts.answer(subject)) {
            case YES -> words.say("protection.form.yes");
            case NO -> words.say("protection.form.no");
            case UNKNOWN -> "";
        };
    }

    private String data() {
        Locale language = words.language().locale();
        return facts.elements().stream()
                .flatMap(id -> Optional.ofNullable(law.elements().get(id)).stream())
                .map(element -> element.title().in(language))
                .collect(Collectors.joining(", "));
    }

    private String secrecy() {
        return switch (facts.secrecy()) {
            case READABLE -> words.say("protection.form.secrecy.readable");
            case ENCRYPTED -> words.say("protection.form.secrecy.encrypted");
            case ENCRYPTED_KEY_TAKEN -> words.say("protection.form.secrecy.key_taken");
            case UNKNOWN -> "";
        };
    }

    /** What the owner wrote beside her answers about harm, and why she thinks what she thinks. */
    private String harm() {
        return Stream.concat(
                        facts.beneath("harm-").entrySet().stream()
                                .filter(entry -> entry.getKey().endsWith("-reason"))
                                .map(java.util.Map.Entry::getValue),
                        Stream.of(facts.said(Subject.HARM_REASON)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String police() {
        String reported = facts.day(Subject.DONE + "police")
                .map(day -> words.say("protection.form.police.told", "day", words.day(day)))
                .orElse("");
        String waited = typed("delay").equals("yes") ? words.say("protection.form.police.waited") : "";
        return (reported + " " + waited).strip();
    }

    private String offer(LawRecord record) {
        boolean wanted = record instanceof BreachLaw state && state.monitoring().required();
        String offered = typed("offer");
        return offered.isEmpty() && !wanted ? words.say("protection.form.offer.none") : offered;
    }

    private String covered() {
        if (facts.answer(Subject.ANSWER + "healthProvider") == Answer.YES) {
            return words.say("protection.form.covered.provider");
        }
        if (facts.answer(Subject.ANSWER + "healthPlanOrClearinghouse") == Answer.YES) {
            return words.say("protection.form.covered.plan");
        }
        return facts.answer(Subject.ANSWER + "hipaaBusinessAssociate") == Answer.YES
                ? words.say("protection.form.covered.associate")
                : "";
    }

    private String breachType() {
        return switch (incident.kind()) {
            case DEVICE, PAPER -> words.say("protection.form.breach_type.theft");
            case MAILBOX, RANSOMWARE -> words.say("protection.form.breach_type.hacking");
            case WRONG_RECIPIENT -> words.say("protection.form.breach_type.disclosure");
            case OTHER -> "";
        };
    }

    private String location() {
        return switch (incident.kind()) {
            case DEVICE -> words.say("protection.form.location.laptop");
            case MAILBOX, WRONG_RECIPIENT -> words.say("protection.form.location.mail");
            case RANSOMWARE -> words.say("protection.form.location.server");
            case PAPER -> words.say("protection.form.location.paper");
            case OTHER -> "";
        };
    }
}
