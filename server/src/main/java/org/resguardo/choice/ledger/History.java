/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.choice.purpose.ChoiceText;
import org.resguardo.choice.purpose.Offers;

/** What a person had agreed to at the end of a day, under which words and in which language: from the ledger alone. */
public final class History {
    private final Ledger ledger;
    private final Offers offers;
    private final ZoneId zone;

    /** The history that a ledger tells, by the days of a place. */
    public History(Ledger ledger, Offers offers, ZoneId zone) {
        this.ledger = ledger;
        this.offers = offers;
        this.zone = zone;
    }

    /**
     * What had been decided about a purpose.
     *
     * @param seq the entry that says so
     * @param event what it says
     * @param yes true for a yes
     * @param counts false for a yes whose time was over
     * @param words the exact words that were shown; empty where another tool recorded it
     */
    public record Agreed(long seq, ChoiceEvent event, boolean yes, boolean counts, Optional<ChoiceText> words) {}

    /** The last word of a person on each purpose at the end of a day. */
    public List<Agreed> on(String subject, LocalDate day) {
        return at(ledger.of(subject), day.plusDays(1).atStartOfDay(zone).toInstant()).entrySet().stream()
                .map(entry -> agreed(entry.getValue(), day))
                .toList();
    }

    private record Last(long seq, ChoiceEvent event, Standing standing) {}

    private static Map<String, Last> at(List<Entry> entries, Instant end) {
        Map<String, Last> last = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.event()
                    .filter(event -> event.happenedAt().isBefore(end))
                    .filter(event -> !event.what().purpose().isEmpty())
                    .ifPresent(event -> take(last, entry.seq(), event));
        }
        last.values().removeIf(one -> one.standing().answer() == Standing.Answer.OPEN);
        return last;
    }

    private static void take(Map<String, Last> last, long seq, ChoiceEvent event) {
        String purpose = event.what().purpose();
        Optional<Last> before = Optional.ofNullable(last.get(purpose));
        Standing old = before.map(Last::standing).orElseGet(() -> Standing.none(false));
        Standing now = Choices.after(old, event, seq, false);
        boolean decided = event.what().act().decides() && now.seq() == seq;
        last.put(
                purpose,
                before.filter(any -> !decided)
                        .map(kept -> new Last(kept.seq(), kept.event(), now))
                        .orElseGet(() -> new Last(seq, event, now)));
    }

    private Agreed agreed(Last last, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new Agreed(
                last.seq(),
                last.event(),
                last.standing().yes(),
                last.standing().valid(end),
                offers.byHash(last.event().what().textHash()));
    }

    /** All that a person did, the latest first. */
    public List<Entry> all(String subject) {
        return ledger.of(subject).reversed();
    }
}
