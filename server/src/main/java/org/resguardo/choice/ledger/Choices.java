/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.resguardo.choice.ledger.ChoiceEvent.Terms;
import org.resguardo.choice.ledger.ChoiceEvent.What;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.ledger.Standing.Answer;
import org.resguardo.choice.purpose.ChoicePurpose;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.storage.Joint;
import org.resguardo.platform.storage.Store;

/** Writes choices down: the entry of the ledger, what counts from now on, and the word to the tools, in one change. */
public final class Choices implements Joint<Choices.Prepared, List<Choices.Recorded>> {
    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Offers offers;
    private final Ledger ledger;
    private final Subjects subjects;
    private final Messenger messenger;
    private final Runnable grown;

    /** Who hears of decisions within the change that writes them down. */
    @FunctionalInterface
    public interface Messenger {
        /** People have decided, in this order. */
        void decided(DSLContext sql, List<Decided> decided, Instant now);
    }

    /**
     * A person has decided.
     *
     * @param seq the entry that says so
     * @param yes what counts from now on
     */
    public record Decided(String subject, String purpose, long seq, boolean yes) {}

    /**
     * Choices in a database.
     *
     * @param grown told when the ledger has grown
     */
    public Choices(
            Store store,
            InstantSource clock,
            RandomGenerator random,
            Offers offers,
            Ledger ledger,
            Subjects subjects,
            Messenger messenger,
            Runnable grown) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.offers = offers;
        this.ledger = ledger;
        this.subjects = subjects;
        this.messenger = messenger;
        this.grown = grown;
    }

    /** A choice as it was written down. */
    public record Recorded(long seq, String record, String purpose, Act act) {}

    /** What is needed to write choices down, made before the change so that nobody waits for it. */
    public final class Prepared {
        private final Recording recording;
        private final byte[] sealed;
        private final Map<String, Offer> offered;

        private Prepared(Recording recording, Map<String, Offer> offered) {
            this.recording = recording;
            this.sealed = subjects.sealed(recording.subject());
            this.offered = offered;
        }

        /** Writes them down, within a change. */
        public List<Recorded> write(DSLContext sql) {
            return Choices.this.make(sql, List.of(this)).getFirst();
        }
    }

    /** Gets ready to write choices down; empty when one is about a purpose that nobody is asked about. */
    public Optional<Prepared> prepare(Recording recording) {
        Map<String, Offer> offered = new LinkedHashMap<>();
        for (Choice choice : recording.choices()) {
            Optional<Offer> offer = offers.find(choice.purpose());
            if (offer.isEmpty()) {
                return Optional.empty();
            }
            offered.put(choice.purpose(), offer.get());
        }
        return Optional.of(new Prepared(recording, offered));
    }

    /** Writes choices down. All are about purposes that people are asked about. */
    public List<Recorded> record(Recording recording) {
        Prepared prepared =
                prepare(recording).orElseThrow(() -> new IllegalArgumentException("nobody is asked about this"));
        return store.write(this, prepared);
    }

    /** Writes choices down in their order, within a change; tells for each what was written. */
    @Override
    public List<List<Recorded>> make(DSLContext sql, List<Prepared> all) {
        Instant now = clock.instant();
        Settling settling = new Settling(
                ledger.grow(sql),
                Standings.find(
                        sql,
                        all.stream().map(one -> one.recording.subject().id()).collect(Collectors.toSet())));
        List<List<Recorded>> recorded = new ArrayList<>();
        List<List<?>> contacts = new ArrayList<>();
        for (Prepared prepared : all) {
            recorded.add(settle(settling, prepared));
            Subjects.row(prepared.recording.subject(), prepared.sealed, now).ifPresent(contacts::add);
        }
        Subjects.keep(sql, contacts);
        settling.growth.keep(sql);
        Standings.keep(sql, settling.changed);
        if (!settling.decided.isEmpty()) {
            messenger.decided(sql, settling.decided, now);
        }
        grown.run();
        return recorded;
    }

    /** What grows while choices are gone through, and is written at their end. */
    private record Settling(
            Ledger.Growth growth,
            Map<Standings.Of, Standing> standings,
            Map<Standings.Of, Standings.Kept> changed,
            List<Decided> decided) {
        private Settling(Ledger.Growth growth, Map<Standings.Of, Standing> standings) {
            this(growth, standings, new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    private List<Recorded> settle(Settling settling, Prepared prepared) {
        Recording recording = prepared.recording;
        List<Recorded> recorded = new ArrayList<>();
        for (Choice choice : recording.choices()) {
            Offer offer = prepared.offered.get(choice.purpose());
            if (offer != null) {
                recorded.add(settle(settling, recording, choice, offer));
            }
        }
        return recorded;
    }

    private Recorded settle(Settling settling, Recording recording, Choice choice, Offer offer) {
        Standings.Of of = new Standings.Of(recording.subject().id(), choice.purpose());
        Standing old = settling.standings.getOrDefault(of, Standing.none(recording.child()));
        ChoiceEvent event = event(recording, choice, offer, old);
        long seq = settling.growth.add(event);
        Standing now = after(old, event, seq, recording.child());
        if (!now.equals(old)) {
            settling.standings.put(of, now);
            settling.changed.put(of, new Standings.Kept(event.terms().jurisdiction(), now));
            if (event.what().act().decides()) {
                settling.decided.add(new Decided(of.subject(), of.purpose(), seq, now.yes()));
            }
        }
        return new Recorded(seq, event.record(), of.purpose(), event.what().act());
    }

    private ChoiceEvent event(Recording recording, Choice choice, Offer offer, Standing old) {
        Act act = act(choice, old);
        Instant at = recording.happenedAt().truncatedTo(ChronoUnit.MILLIS);
        boolean words = act.decides() || act == Act.ASKED;
        return new ChoiceEvent(
                RecordId.make(clock.instant(), random),
                at,
                recording.subject().id(),
                new What(
                        choice.purpose(),
                        act,
                        words && !recording.trust().secondHand()
                                ? offer.text(recording.language()).hash()
                                : "",
                        words && !recording.trust().secondHand()
                                ? recording.language().tag()
                                : "",
                        choice.detail()),
                recording.how(),
                recording.who(),
                new Terms(
                        act == Act.GIVEN || act == Act.ASKED ? "consent" : "",
                        recording.jurisdiction(),
                        act == Act.GIVEN ? until(at, offer.purpose()).toString() : "",
                        recording.trust()));
    }

    private static Instant until(Instant at, ChoicePurpose purpose) {
        return at.atOffset(ZoneOffset.UTC).plus(purpose.valid()).toInstant();
    }

    private static Act act(Choice choice, Standing old) {
        return switch (choice.wish()) {
            case YES -> Act.GIVEN;
            case NO -> old.yes() ? Act.WITHDRAWN : Act.REFUSED;
            case YES_TO_CONFIRM -> Act.ASKED;
            case PAUSE -> Act.PAUSED;
            case RESUME -> Act.RESUMED;
            case FREQUENCY -> Act.FREQUENCY;
        };
    }

    /** What counts after an event. */
    static Standing after(Standing old, ChoiceEvent event, long seq, boolean child) {
        boolean young = old.child() || child;
        return switch (event.what().act()) {
            case GIVEN, REFUSED, WITHDRAWN -> counts(old, event) ? decided(old, event, seq, young) : old;
            case PAUSED -> with(old, Optional.of(day(event.what().detail())), old.frequency(), young);
            case RESUMED -> with(old, Optional.empty(), old.frequency(), young);
            case FREQUENCY -> with(old, old.pausedUntil(), event.what().detail(), young);
            case ASKED, ERASED -> old;
        };
    }

    /**
     * What another tool recorded counts when nothing was decided here since; its no also against an earlier yes that was said here. A
     * yes of another tool never takes the place of a no that was said here.
     */
    private static boolean counts(Standing old, ChoiceEvent event) {
        if (!event.terms().trust().secondHand() || old.answer() == Answer.OPEN) {
            return true;
        }
        boolean later = event.happenedAt().isAfter(old.decidedAt());
        return later && (old.trust().secondHand() || event.what().act() != Act.GIVEN);
    }

    private static Standing decided(Standing old, ChoiceEvent event, long seq, boolean child) {
        boolean yes = event.what().act() == Act.GIVEN;
        String until = event.terms().validUntil();
        return new Standing(
                seq,
                yes ? Answer.YES : Answer.NO,
                event.happenedAt(),
                until.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(until)),
                yes ? Optional.empty() : old.pausedUntil(),
                event.who().actor() == Actor.SIGNAL ? Optional.of(event.happenedAt()) : old.signalAt(),
                old.frequency(),
                event.terms().trust(),
                child);
    }

    private static Standing with(Standing old, Optional<Instant> pausedUntil, String frequency, boolean child) {
        return new Standing(
                old.seq(),
                old.answer(),
                old.decidedAt(),
                old.validUntil(),
                pausedUntil,
                old.signalAt(),
                frequency,
                old.trust(),
                child);
    }

    private static Instant day(String detail) {
        return LocalDate.parse(detail).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
