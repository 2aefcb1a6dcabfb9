/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.mail.Suppressions;
import org.resguardo.platform.mail.Unsubscribed;
import org.resguardo.platform.words.Language;

/** The one click with which a person is done with our own mail becomes a choice of hers, and her choice is obeyed by our own mail. */
public final class MailChoices implements EventHandler<Unsubscribed>, Choices.Messenger {
    /** What people decide on who get our mail. */
    public static final String PURPOSE = "marketing-email";

    private final java.util.function.Supplier<Choices> choices;
    private final Suppressions suppressions;
    private final InstantSource clock;

    /** Carries choices between mail and a ledger, which is asked for late: it tells us of choices itself. */
    public MailChoices(java.util.function.Supplier<Choices> choices, Suppressions suppressions, InstantSource clock) {
        this.choices = choices;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "choice-unsubscribed";
    }

    @Override
    public EventKind<Unsubscribed> kind() {
        return Unsubscribed.KIND;
    }

    @Override
    public void handle(DSLContext sql, Unsubscribed event) {
        choices.get()
                .prepare(new Recording(
                        Subjects.byAddressHash(event.addressHash()),
                        List.of(Recording.Choice.of(PURPOSE, false)),
                        new ChoiceEvent.How("one-click", "/p/unsubscribe"),
                        new ChoiceEvent.Who(Actor.SELF, "", ""),
                        Trust.VERIFIED,
                        Language.SPANISH,
                        "",
                        false,
                        clock.instant()))
                .ifPresent(prepared -> prepared.write(sql));
    }

    @Override
    public void decided(DSLContext sql, List<Choices.Decided> decided, Instant now) {
        Map<String, Boolean> wishes = new LinkedHashMap<>();
        decided.stream()
                .filter(one -> one.purpose().equals(PURPOSE))
                .forEach(one -> Subjects.addressHash(one.subject()).ifPresent(hash -> wishes.put(hash, one.yes())));
        suppressions.lift(sql, who(wishes, true));
        suppressions.add(sql, who(wishes, false), Suppressions.Reason.CHOICE);
    }

    private static List<String> who(Map<String, Boolean> wishes, boolean yes) {
        return wishes.entrySet().stream()
                .filter(wish -> wish.getValue() == yes)
                .map(Map.Entry::getKey)
                .toList();
    }
}
