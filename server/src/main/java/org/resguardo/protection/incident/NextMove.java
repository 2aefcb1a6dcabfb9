/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.resguardo.law.breach.Incident.Answer;

/** The one thing to do next. The order is that of a bad day: stop it, know it, tell of it, learn from it. */
public enum NextMove {
    /** What stops it from getting worse. */
    STOP("protection.next.stop", "protection.next.stop.why", "/first"),
    /** Which data it is about. */
    DATA("protection.next.data", "protection.next.data.why", "/facts/data"),
    /** How many people, and where they live. */
    PEOPLE("protection.next.people", "protection.next.people.why", "/facts/people"),
    /** Whether somebody could read the data. */
    SECRECY("protection.next.secrecy", "protection.next.secrecy.why", "/facts/secrecy"),
    /** Whether codes that open accounts got out. */
    CODES("protection.next.codes", "protection.next.codes.why", "/facts/codes"),
    /** What the laws must know of the business. */
    ANSWERS("protection.next.answers", "protection.next.answers.why", "/facts/answers"),
    /** What the data is like, which decides how dangerous it is. */
    HARM_NATURE("protection.harm.nature", "protection.harm.nature.why", "/facts/harm-nature"),
    /** Who has the data. */
    HARM_RECIPIENT("protection.harm.recipient", "protection.harm.recipient.why", "/facts/harm-recipient"),
    /** Whether the data was looked at. */
    HARM_SEEN("protection.harm.seen", "protection.harm.seen.why", "/facts/harm-seen"),
    /** What was done about it. */
    HARM_MITIGATED("protection.harm.mitigated", "protection.harm.mitigated.why", "/facts/harm-mitigated"),
    /** Whether an authority was asked. */
    HARM_POLICE("protection.harm.police", "protection.harm.police.why", "/facts/harm-police"),
    /** Whether harm is likely, after all of that. */
    HARM("protection.next.harm", "protection.next.harm.why", "/facts/harm"),
    /** Whether it is a breach. */
    CONFIRM("protection.next.confirm", "protection.next.confirm.why", "/duties"),
    /** What letters say. */
    LETTER("protection.next.letter", "protection.next.letter.why", "/facts/letter"),
    /** Send, and note that it was sent. */
    TELL("protection.next.tell", "protection.next.tell.why", "/duties"),
    /** Learn from it. */
    CLOSE("protection.next.close", "protection.next.close.why", "/close"),
    /** Nothing more. */
    NOTHING("protection.next.nothing", "protection.next.nothing.why", "");

    private static final Set<String> ACCOUNTS = Set.of("financial-account", "payment-card");

    private final String title;
    private final String why;
    private final String address;

    NextMove(String title, String why, String address) {
        this.title = title;
        this.why = why;
        this.address = address;
    }

    /** What to do next about an incident. */
    public static NextMove of(Incident incident, Facts facts, Duties duties) {
        if (!incident.open()) {
            return NOTHING;
        }
        return Checklist.hour(incident.kind()).stream().anyMatch(item -> !facts.told(item.subject()))
                ? STOP
                : open(facts, duties);
    }

    private static NextMove open(Facts facts, Duties duties) {
        if (!facts.told(Subject.DATA)) {
            return DATA;
        }
        if (!facts.told(Subject.RESIDENTS)) {
            return PEOPLE;
        }
        if (facts.answer(Subject.PAPER) != Answer.YES && !facts.told(Subject.SECRECY)) {
            return SECRECY;
        }
        if (!Collections.disjoint(facts.elements(), ACCOUNTS) && !facts.told(Subject.CODES)) {
            return CODES;
        }
        if (duties.questions().stream().anyMatch(question -> !facts.told(Subject.ANSWER + question.id()))) {
            return ANSWERS;
        }
        if (facts.told(Subject.HARM) || duties.due().isEmpty()) {
            return tell(facts, duties);
        }
        return HarmAssessment.next(facts, duties).map(NextMove::asking).orElse(HARM);
    }

    private static NextMove asking(HarmAssessment.Question question) {
        return switch (question) {
            case NATURE -> HARM_NATURE;
            case RECIPIENT -> HARM_RECIPIENT;
            case SEEN -> HARM_SEEN;
            case MITIGATED -> HARM_MITIGATED;
            case POLICE -> HARM_POLICE;
        };
    }

    private static NextMove tell(Facts facts, Duties duties) {
        List<Duties.Notify> open = duties.open();
        if (open.isEmpty()) {
            return duties.othersOpen().isEmpty() ? CLOSE : TELL;
        }
        if (facts.day(Subject.DETERMINED).isEmpty()) {
            return CONFIRM;
        }
        return facts.told(Subject.LETTER + "sender") ? TELL : LETTER;
    }

    /** The key of what to do. */
    public String title() {
        return title;
    }

    /** The key of why. */
    public String why() {
        return why;
    }

    /** Where it is done, after the incident's page. */
    public String address() {
        return address;
    }
}
