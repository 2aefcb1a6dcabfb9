/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.ledger.Recording.Wish;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;

/** Customers are asked, and every few days one of them decides; now and then one changes her mind. */
final class SampleChoices {
    private static final int ASKED = 165;
    private static final int OF_TEN_DAYS = 6;
    private static final int YES_OF_TEN = 7;
    private static final int CUSTOMERS = 70;

    private final SampleHistory history;
    private final RandomGenerator random;

    SampleChoices(SampleHistory history, RandomGenerator random) {
        this.history = history;
        this.random = random;
    }

    void day(int days) {
        if (days == ASKED) {
            ChoicePurposes purposes = history.part(ChoicePurposes.class);
            history.kind()
                    .asks()
                    .forEach(id -> purposes.byId(id)
                            .ifPresent(purpose -> history.part(Offers.class).offer(history.owner(), purpose)));
        } else if (days < ASKED && random.nextInt(10) < OF_TEN_DAYS) {
            decide();
        }
    }

    private void decide() {
        String address = "cliente%02d@example.org".formatted(random.nextInt(CUSTOMERS));
        Wish wish = random.nextInt(10) < YES_OF_TEN ? Wish.YES : Wish.NO;
        List<String> asked = history.kind().asks();
        String purpose = asked.get(random.nextInt(asked.size()));
        history.part(Subjects.class).of(address).ifPresent(subject -> record(subject, purpose, wish));
    }

    private void record(Subject subject, String purpose, Wish wish) {
        history.part(Choices.class)
                .record(new Recording(
                        subject,
                        List.of(new Choice(purpose, wish, "")),
                        new ChoiceEvent.How("counter", history.say("Counter", "Mostrador")),
                        new ChoiceEvent.Who(Actor.SELF, history.owner().auditName(), ""),
                        Trust.SEEN,
                        history.language(),
                        "US-TX",
                        false,
                        history.part(InstantSource.class).instant()));
    }
}
