/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.ledger.Recording.Wish;

/**
 * Random histories of people, against an oracle that reads the rules one after the other. {@code -Dhistories=10000} for more.
 */
class ChoiceOracleTest {
    private static final int HISTORIES = Integer.getInteger("histories", 300);
    private static final Instant BEGIN = Instant.parse("2026-01-10T08:00:00Z");
    private static final List<Wish> WISHES =
            List.of(Wish.YES, Wish.NO, Wish.YES, Wish.NO, Wish.YES_TO_CONFIRM, Wish.PAUSE, Wish.RESUME);

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private Instant now = BEGIN;

    /** Something that happened to one person and purpose, as the oracle remembers it. */
    private record Happened(Wish wish, String detail, Actor actor, Trust trust, Instant at) {
        boolean secondHand() {
            return trust == Trust.IMPORTED;
        }

        boolean decides() {
            return wish == Wish.YES || wish == Wish.NO;
        }
    }

    @Test
    void answersAsTheRulesDoOneAfterTheOther() {
        System.out.println("seed " + seed);
        int asked = 0;
        try (Counter counter = Counter.in(folder.resolve("app.db"), () -> now, seed)) {
            History history = new History(counter.ledger, counter.offers, ZoneOffset.UTC);
            for (int number = 0; number < HISTORIES; number++) {
                Subject person = counter.person(number);
                Map<String, List<Happened>> happened = happen(counter, person);
                for (Map.Entry<String, List<Happened>> one : happened.entrySet()) {
                    boolean signal = random.nextInt(4) == 0;
                    Decision got = counter.decisions
                            .of(person.id(), one.getKey(), "US-CA", signal)
                            .orElseThrow();
                    String told = "person " + number + ", " + one;
                    assertThat(got.why()).as(told).isEqualTo(why(one.getKey(), one.getValue(), signal));
                    agrees(history, person, one.getKey(), one.getValue(), told);
                    asked++;
                }
            }
        }
        System.out.println("histories " + HISTORIES + ", questions " + asked);
    }

    private Map<String, List<Happened>> happen(Counter counter, Subject person) {
        Map<String, List<Happened>> all = new HashMap<>();
        now = BEGIN.plus(Duration.ofDays(random.nextInt(300)));
        for (int i = random.nextInt(9); i >= 0; i--) {
            now = now.plus(Duration.ofHours(1 + random.nextInt(900)));
            String purpose = Counter.PURPOSES.get(random.nextInt(3));
            boolean imported = random.nextInt(5) == 0;
            Wish wish = imported ? (random.nextBoolean() ? Wish.YES : Wish.NO) : WISHES.get(random.nextInt(7));
            String detail = wish == Wish.PAUSE
                    ? LocalDate.ofInstant(now, ZoneOffset.UTC)
                            .plusDays(1 + random.nextInt(90))
                            .toString()
                    : "";
            boolean signal = !imported && wish == Wish.NO && random.nextInt(3) == 0;
            Happened one = new Happened(
                    wish,
                    detail,
                    imported ? Actor.IMPORT : signal ? Actor.SIGNAL : Actor.SELF,
                    imported ? Trust.IMPORTED : Trust.VERIFIED,
                    imported ? now.minus(Duration.ofHours(random.nextInt(4_000))) : now);
            counter.choices.record(
                    counter.of(person, new Choice(purpose, wish, detail), one.actor(), one.trust(), one.at()));
            all.computeIfAbsent(purpose, any -> new ArrayList<>()).add(one);
        }
        now = now.plus(Duration.ofHours(random.nextInt(30_000)));
        return all;
    }

    /** The decision that counts: each takes the place of the one before, unless it is second-hand and must not. */
    private static List<Happened> counting(List<Happened> happened, Instant end) {
        List<Happened> counting = new ArrayList<>();
        for (Happened one : happened) {
            if (!one.decides() || !one.at().isBefore(end)) {
                continue;
            }
            boolean first = counting.isEmpty();
            Happened before = first ? one : counting.getLast();
            boolean later = one.at().isAfter(before.at());
            if (first || !one.secondHand() || (later && (before.secondHand() || one.wish() == Wish.NO))) {
                counting.add(one);
            }
        }
        return counting;
    }

    private Decision.Why why(String purpose, List<Happened> happened, boolean signal) {
        List<Happened> counting = counting(happened, Instant.MAX);
        Happened last = counting.isEmpty()
                ? new Happened(Wish.RESUME, "", Actor.SELF, Trust.VERIFIED, BEGIN)
                : counting.getLast();
        if (last.wish() == Wish.NO) {
            return Decision.Why.SAID_NO;
        }
        if (paused(happened)) {
            return Decision.Why.PAUSED;
        }
        boolean sharing = purpose.equals("sale-sharing");
        Instant signalled = counting.stream()
                .filter(one -> one.actor() == Actor.SIGNAL)
                .map(Happened::at)
                .reduce(Instant.MIN, (one, other) -> other);
        boolean inSpite = last.wish() == Wish.YES
                && !signalled.equals(Instant.MIN)
                && last.at().isAfter(signalled);
        if (sharing && signal && !inSpite) {
            return Decision.Why.SIGNAL;
        }
        int years = purpose.equals("photographs") ? 2 : 3;
        boolean fresh =
                now.isBefore(last.at().atOffset(ZoneOffset.UTC).plusYears(years).toInstant());
        if (last.wish() == Wish.YES && fresh) {
            return Decision.Why.SAID_YES;
        }
        return purpose.equals("photographs") ? Decision.Why.NOT_GIVEN : Decision.Why.NOT_REFUSED;
    }

    /** A pause lasts until its day, until it is ended, or until a yes that counts. */
    private boolean paused(List<Happened> happened) {
        Instant until = Instant.MIN;
        for (int i = 0; i < happened.size(); i++) {
            Happened one = happened.get(i);
            List<Happened> before = counting(happened.subList(0, i + 1), Instant.MAX);
            boolean ends = one.wish() == Wish.RESUME
                    || (one.wish() == Wish.YES
                            && !before.isEmpty()
                            && before.getLast().equals(one));
            if (one.wish() == Wish.PAUSE) {
                until = LocalDate.parse(one.detail())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
            } else if (ends) {
                until = Instant.MIN;
            }
        }
        return now.isBefore(until);
    }

    /** On a random day, the ledger alone tells what had been decided, under which words. */
    private void agrees(History history, Subject person, String purpose, List<Happened> happened, String told) {
        LocalDate day = LocalDate.ofInstant(BEGIN.plus(Duration.ofDays(random.nextInt(700))), ZoneOffset.UTC);
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Happened> counting = counting(happened, end);
        List<History.Agreed> agreed = history.on(person.id(), day).stream()
                .filter(one -> one.event().what().purpose().equals(purpose))
                .toList();
        assertThat(agreed).as(told).hasSize(counting.isEmpty() ? 0 : 1);
        if (!counting.isEmpty()) {
            Happened last = counting.getLast();
            assertThat(agreed.getFirst().yes()).as(told).isEqualTo(last.wish() == Wish.YES);
            assertThat(agreed.getFirst().event().happenedAt()).as(told).isEqualTo(last.at());
            assertThat(agreed.getFirst().words().isPresent()).as(told).isEqualTo(!last.secondHand());
            agreed.getFirst()
                    .words()
                    .ifPresent(words -> assertThat(words.language().tag())
                            .isEqualTo(agreed.getFirst().event().what().language()));
        }
    }
}
