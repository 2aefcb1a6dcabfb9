/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.ledger.Recording.Wish;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.platform.words.Language;

/** Reads what another program says that a person chose. */
final class ConsentReader {
    private static final String WORD = "[a-z0-9-]{1,40}";
    private static final int PLACE = 120;
    private static final int CHOICES = 50;

    private final Subjects subjects;
    private final InstantSource clock;

    ConsentReader(Subjects subjects, InstantSource clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * What a person chose. She is named by one of the first three; without any she is a stranger, whose id the answer gives.
     *
     * @param method how: form, checkout, phone, or how a parent was verified
     * @param place where: the path of a page, the name of a counter
     * @param actor who decided: self, staff, parent, agent or signal; empty for self
     * @param confirm true when a yes counts only once she has confirmed it by her address
     */
    record Consent(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String subject,
            @Nullable String language,
            @Nullable String jurisdiction,
            @Nullable String method,
            @Nullable String place,
            @Nullable String actor,
            boolean child,
            boolean confirm,
            @Nullable List<Chosen> choices) {
        @Override
        public String toString() {
            return "consent";
        }
    }

    /**
     * One choice.
     *
     * @param purpose the id of the purpose
     * @param answer yes, no, pause, resume or frequency
     * @param detail the day on which a pause ends; all, weekly or monthly
     */
    record Chosen(
            @Nullable String purpose,
            @Nullable String answer,
            @Nullable String detail) {}

    /** By what a person is named. */
    record Wanted(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String subject) {
        @Override
        public String toString() {
            return "somebody";
        }
    }

    /** What came of reading. */
    sealed interface Outcome {}

    /** It can be written down. */
    record Taken(Recording recording) implements Outcome {}

    /** It cannot; the detail names no value. */
    record Refused(String detail) implements Outcome {}

    Outcome read(Consent consent, String key) {
        boolean named = !(plain(consent.email()) + plain(consent.phone()) + plain(consent.subject())).isEmpty();
        Optional<Subject> subject = named
                ? subject(new Wanted(consent.email(), consent.phone(), consent.subject()))
                : Optional.of(subjects.stranger());
        Optional<Actor> actor = Actor.of(plain(consent.actor()).isEmpty() ? Actor.SELF.id() : plain(consent.actor()))
                .filter(one -> one != Actor.IMPORT && one != Actor.PROGRAM);
        String method = plain(consent.method()).isEmpty() ? "api" : plain(consent.method());
        List<Choice> wanted = choices(consent);
        if (subject.isEmpty()) {
            return new Refused("The person is named by no address, number or id that can be one.");
        }
        if (actor.isEmpty() || !method.matches(WORD) || plain(consent.place()).length() > PLACE) {
            return new Refused("The actor, the method or the place is none.");
        }
        if (wanted.isEmpty()) {
            return new Refused("The choices are none: purpose, and yes, no, pause with a day, resume or frequency.");
        }
        if (consent.child() && actor.get() != Actor.PARENT && wanted.stream().anyMatch(one -> one.wish() == Wish.YES)) {
            return new Refused("A parent says yes for a child: actor parent.");
        }
        if (actor.get() == Actor.PARENT && ParentCheck.of(method).isEmpty()) {
            return new Refused("The method says how the parent was verified: parent-signed-form and others.");
        }
        return new Taken(new Recording(
                subject.get(),
                wanted,
                new ChoiceEvent.How(method, plain(consent.place())),
                new ChoiceEvent.Who(actor.get(), key, ""),
                Trust.STATED,
                Language.of(plain(consent.language())).orElse(Language.SPANISH),
                plain(consent.jurisdiction()).matches("[A-Z]{2}(-[A-Z]{2})?") ? plain(consent.jurisdiction()) : "",
                consent.child(),
                now()));
    }

    private Instant now() {
        return clock.instant();
    }

    Optional<Subject> subject(Wanted wanted) {
        if (!plain(wanted.email()).isEmpty()) {
            return subjects.of(plain(wanted.email()))
                    .filter(one -> plain(wanted.email()).indexOf('@') > 0);
        }
        return plain(wanted.phone()).isEmpty()
                ? Subjects.byId(plain(wanted.subject()))
                : subjects.of(plain(wanted.phone()));
    }

    private static List<Choice> choices(Consent consent) {
        List<Chosen> sent = consent.choices() == null ? List.of() : consent.choices();
        List<Choice> wanted = new ArrayList<>();
        for (Chosen chosen : sent) {
            Optional<Choice> choice = choice(chosen, consent.confirm());
            if (choice.isEmpty() || sent.size() > CHOICES) {
                return List.of();
            }
            wanted.add(choice.get());
        }
        return wanted;
    }

    private static Optional<Choice> choice(Chosen chosen, boolean confirm) {
        String purpose = plain(chosen.purpose());
        String detail = plain(chosen.detail());
        return switch (plain(chosen.answer()).toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(new Choice(purpose, confirm ? Wish.YES_TO_CONFIRM : Wish.YES, ""));
            case "no" -> Optional.of(new Choice(purpose, Wish.NO, ""));
            case "resume" -> Optional.of(new Choice(purpose, Wish.RESUME, ""));
            case "pause" -> day(detail) ? Optional.of(new Choice(purpose, Wish.PAUSE, detail)) : Optional.empty();
            case "frequency" ->
                List.of("all", "weekly", "monthly").contains(detail)
                        ? Optional.of(new Choice(purpose, Wish.FREQUENCY, detail))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static String plain(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
