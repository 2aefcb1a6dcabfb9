/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.Signals;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Standing;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/**
 * Writes down what visitors of the business's sites chose, under a random id that their browser made. It may come late, when the server
 * was not to be reached, and twice, when its answer was lost: then it is written once.
 */
public final class SiteChoices {
    private static final Duration OLDEST = Duration.ofDays(30);
    private static final Duration SAME = Duration.ofSeconds(10);

    private final Store store;
    private final InstantSource clock;
    private final Offers offers;
    private final Standings standings;
    private final Choices choices;
    private final Signals signals;

    /** Choices in a database. */
    public SiteChoices(
            Store store, InstantSource clock, Offers offers, Standings standings, Choices choices, Signals signals) {
        this.store = store;
        this.clock = clock;
        this.offers = offers;
        this.standings = standings;
        this.choices = choices;
        this.signals = signals;
    }

    /**
     * What a visitor chose about one purpose.
     *
     * @param purpose the id of the purpose
     * @param yes true for a yes
     * @param age how long ago, in milliseconds
     * @param signal true when her browser's signal had been shown to her before
     * @param words the hash of the words that she saw
     */
    public record Said(String purpose, boolean yes, long age, boolean signal, String words) {}

    /** True when a yes was given under words that are no longer those: it proves nothing, and she must be asked again. */
    public boolean stale(List<Said> said) {
        return said.stream()
                .filter(Said::yes)
                .anyMatch(one -> offers.find(one.purpose())
                        .filter(offer -> spoken(offer, one.words()).isPresent())
                        .isEmpty());
    }

    /** In which language the present wording has a hash. */
    private static Optional<Language> spoken(Offer offer, String hash) {
        for (Language language : Language.values()) {
            if (offer.text(language).hash().equals(hash)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a visit down: the signal first, then what she said in spite of it or with it.
     *
     * @param place the site, and the number of the banner
     * @param signalAge how long ago her browser's signal was seen, in milliseconds; negative when there was none
     */
    public void record(Subject subject, Language language, String place, long signalAge, List<Said> said) {
        if (signalAge >= 0) {
            signals.obey(subject, language, place, Trust.STATED, at(signalAge));
        }
        List<Choices.Prepared> ready = new ArrayList<>();
        for (Said one : said) {
            offers.find(one.purpose())
                    .filter(offer -> SiteConfiguration.onSite(offer.purpose()))
                    .flatMap(offer ->
                            prepared(subject, spoken(offer, one.words()).orElse(language), place, one))
                    .ifPresent(ready::add);
        }
        if (!ready.isEmpty()) {
            store.write(sql -> choices.make(sql, ready));
        }
    }

    private Optional<Choices.Prepared> prepared(Subject subject, Language language, String place, Said said) {
        Optional<Standing> standing = standings.find(subject.id(), said.purpose());
        Instant at = at(said.age());
        if (said.signal()) {
            Instant seen = standing.flatMap(Standing::signalAt).orElse(Instant.EPOCH);
            at = at.isAfter(seen) ? at : seen.plusMillis(1);
        }
        return known(standing, said, at)
                ? Optional.empty()
                : choices.prepare(new Recording(
                        subject,
                        List.of(Recording.Choice.of(said.purpose(), said.yes())),
                        new ChoiceEvent.How("banner", place),
                        new ChoiceEvent.Who(Actor.SELF, "", ""),
                        Trust.STATED,
                        language,
                        "",
                        false,
                        at));
    }

    private static boolean known(Optional<Standing> standing, Said said, Instant at) {
        return standing.filter(one -> said.yes() ? one.yes() : one.no())
                .filter(one -> one.signalAt().filter(one.decidedAt()::equals).isEmpty())
                .filter(one -> Duration.between(one.decidedAt(), at).abs().compareTo(SAME) < 0)
                .isPresent();
    }

    private Instant at(long age) {
        return clock.instant().minusMillis(Math.clamp(age, 0, OLDEST.toMillis()));
    }
}
