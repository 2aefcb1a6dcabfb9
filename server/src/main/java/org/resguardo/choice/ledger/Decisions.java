/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.choice.ledger.Decision.Why;
import org.resguardo.choice.purpose.ChoicePurpose;
import org.resguardo.choice.purpose.Default;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offers;

/**
 * Answers "may I?".
 *
 * <p>A pause comes first. Then what a person said: a yes that she gave after her browser had said no beats that signal, and the signal
 * beats any other yes. Where she said nothing, or a yes is too old or was to something less, the default of her place counts.
 */
public final class Decisions {
    private final Standings standings;
    private final Offers offers;
    private final Defaults defaults;
    private final InstantSource clock;

    /** Decisions from what people said. */
    public Decisions(Standings standings, Offers offers, Defaults defaults, InstantSource clock) {
        this.standings = standings;
        this.offers = offers;
        this.defaults = defaults;
        this.clock = clock;
    }

    /**
     * The answer for a person and a purpose; empty for a purpose that nobody is asked about.
     *
     * @param place where she lives, by the id of a jurisdiction; empty when that is not known
     * @param signal true when her browser says no now
     */
    public Optional<Decision> of(String subject, String purpose, String place, boolean signal) {
        return offers.find(purpose)
                .map(offer -> decide(
                        standings
                                .find(subject, purpose)
                                .map(said -> offer.renewedAt().map(said::since).orElse(said)),
                        offer.purpose(),
                        defaults.of(offer.purpose(), place),
                        signal,
                        clock.instant()));
    }

    static Decision decide(
            Optional<Standing> standing, ChoicePurpose purpose, Default otherwise, boolean signal, Instant now) {
        boolean signalled = signal && purpose.rule().kind() == ChoicePurpose.Rule.Kind.OPT_OUT;
        if (standing.isPresent()) {
            Standing said = standing.get();
            if (said.no()) {
                return new Decision(false, Why.SAID_NO, standing, otherwise);
            }
            if (said.paused(now)) {
                return new Decision(false, Why.PAUSED, standing, otherwise);
            }
            if (signalled && !said.yesInSpiteOfSignal()) {
                return new Decision(false, Why.SIGNAL, standing, otherwise);
            }
            if (said.yes() && said.valid(now)) {
                return new Decision(true, Why.SAID_YES, standing, otherwise);
            }
            if (said.child()) {
                return new Decision(false, Why.CHILD, standing, otherwise);
            }
        } else if (signalled) {
            return new Decision(false, Why.SIGNAL, standing, otherwise);
        }
        return otherwise.kind() == Default.Kind.OPT_IN
                ? new Decision(false, Why.NOT_GIVEN, standing, otherwise)
                : new Decision(true, Why.NOT_REFUSED, standing, otherwise);
    }
}
