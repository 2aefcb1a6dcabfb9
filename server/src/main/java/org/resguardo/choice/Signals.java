/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Standing;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.ChoicePurpose.Rule;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.words.Language;

/**
 * Obeys the signal with which a browser says "no" for its user (Global Privacy Control, w3.org/TR/gpc, read 2026-11): for what goes to
 * others, and for the person herself where she is known. It is written down as a signal's, never as hers; a yes that she gives afterwards
 * counts.
 */
public final class Signals {
    /** The header; its only value is {@code 1}. */
    public static final String HEADER = "Sec-GPC";

    private final Offers offers;
    private final Standings standings;
    private final Choices choices;
    private final InstantSource clock;

    /** Obeys signals for what people are asked about. */
    public Signals(Offers offers, Standings standings, Choices choices, InstantSource clock) {
        this.offers = offers;
        this.standings = standings;
        this.choices = choices;
        this.clock = clock;
    }

    /** True when one of the values of the header says no; any other value is as if there were none. */
    public static boolean given(List<String> values) {
        return values.stream().anyMatch(value -> value.strip().equals("1"));
    }

    /** Writes the signal of a known person down, where it changes anything. */
    public void obey(Subject subject, Language language, String place) {
        obey(subject, language, place, Trust.VERIFIED, clock.instant());
    }

    /** Writes the signal of somebody down, where it changes anything, as it was seen at a moment. */
    public void obey(Subject subject, Language language, String place, Trust trust, Instant seenAt) {
        List<Recording.Choice> noes = offers.all().stream()
                .filter(offer -> offer.purpose().rule().kind() == Rule.Kind.OPT_OUT)
                .filter(offer -> changes(standings.find(subject.id(), offer.id())))
                .map(offer -> Recording.Choice.of(offer.id(), false))
                .toList();
        if (!noes.isEmpty()) {
            choices.record(new Recording(
                    subject,
                    noes,
                    new ChoiceEvent.How("gpc", place),
                    new ChoiceEvent.Who(Actor.SIGNAL, "", ""),
                    trust,
                    language,
                    "",
                    false,
                    seenAt));
        }
    }

    private static boolean changes(Optional<Standing> standing) {
        return standing.map(said -> !said.no() && !said.yesInSpiteOfSignal()).orElse(true);
    }
}
