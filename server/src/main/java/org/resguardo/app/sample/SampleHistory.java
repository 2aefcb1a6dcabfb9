/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.resguardo.app.Server;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.words.Language;

/**
 * What a made-up business went through in half a year, told to its server day by day through the same doors that people use: a policy and its
 * second version, choices, cases, a rehearsal and a small incident. The same seed tells the same story.
 */
public final class SampleHistory {
    private static final long SEED = 2026;

    private final Server server;
    private final SampleKind kind;
    private final Language language;
    private final Account owner;
    private final SampleClock clock;

    /** The history of a business whose data was looked at. */
    public SampleHistory(Server server, SampleKind kind, Language language, Account owner) {
        this.server = server;
        this.kind = kind;
        this.language = language;
        this.owner = owner;
        this.clock = (SampleClock) server.part(InstantSource.class);
    }

    /** Tells everything; afterwards the clock is right again. */
    public void tell() {
        RandomGenerator random = new java.util.Random(SEED);
        try {
            SamplePolicy policy = new SamplePolicy(this);
            SampleChoices choices = new SampleChoices(this, random);
            SampleCases cases = new SampleCases(this, random);
            SampleIncidents incidents = new SampleIncidents(this);
            for (int days = SampleClock.BEGINNING - 1; days > 0; days--) {
                clock.daysAgo(days);
                policy.day(days);
                choices.day(days);
                cases.day(days);
                incidents.day(days);
            }
        } finally {
            clock.daysAgo(0);
        }
    }

    <T> T part(Class<T> type) {
        return server.part(type);
    }

    Account owner() {
        return owner;
    }

    SampleKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    /** The day that is told of. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** One of two texts, in the language of the demonstration. */
    String say(String english, String spanish) {
        return language == Language.SPANISH ? spanish : english;
    }
}
