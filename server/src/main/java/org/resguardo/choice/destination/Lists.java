/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.choice.destination.Delivery.State;
import org.resguardo.choice.ledger.Decision;
import org.resguardo.choice.ledger.Decisions;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.purpose.ChoicePurpose;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.words.Language;

/** Makes the lists that people take to their tools. Nobody who said no is ever on a list of those who may be written to. */
public final class Lists {
    private final Deliveries deliveries;
    private final Subjects subjects;
    private final Decisions decisions;
    private final Offers offers;

    /** Lists of what was decided. */
    public Lists(Deliveries deliveries, Subjects subjects, Decisions decisions, Offers offers) {
        this.deliveries = deliveries;
        this.subjects = subjects;
        this.decisions = decisions;
        this.offers = offers;
    }

    /**
     * The list of all who said no, or of all who said yes, for a tool. What was pending on it counts as taken along.
     *
     * @param language in which purposes are named
     */
    public byte[] take(Destination destination, boolean yes, Language language) {
        Map<String, Subject.Contact> contacts = new HashMap<>();
        subjects.each(contacts::put);
        List<ListFile.Line> lines = new ArrayList<>();
        List<Delivery> taken = new ArrayList<>();
        for (Delivery delivery : deliveries.to(destination)) {
            Optional<Offer> offer = offers.find(delivery.purpose());
            if (delivery.yes() == yes
                    && offer.isPresent()
                    && destination.purposes().contains(delivery.purpose())) {
                Optional<Subject.Contact> contact = Optional.ofNullable(contacts.get(delivery.subject()))
                        .filter(there -> fits(destination, offer.get().purpose(), there));
                Decision decision = decisions
                        .of(delivery.subject(), delivery.purpose(), "", false)
                        .orElseThrow();
                boolean belongs = yes
                        ? decision.why() == Decision.Why.SAID_YES
                        : decision.standing()
                                .filter(said -> said.no() || !decision.allowed())
                                .isPresent();
                if (contact.isEmpty()) {
                    deliveries.settle(delivery, State.CANNOT, "choice.cannot.no_contact");
                } else if (belongs) {
                    lines.add(new ListFile.Line(
                            contact.get(),
                            offer.get().text(language).words().title(),
                            decision.standing().orElseThrow().decidedAt()));
                    taken.add(delivery);
                }
            }
        }
        deliveries.taken(taken.stream()
                .filter(delivery -> delivery.state() == State.PENDING)
                .toList());
        return new ListFile(destination.kind(), yes).write(lines);
    }

    /** A tool for mail knows nobody by a telephone number. */
    private static boolean fits(Destination destination, ChoicePurpose purpose, Subject.Contact contact) {
        boolean mailOnly = destination.kind() == DestinationKind.PRESTASHOP;
        boolean message = purpose.group() == ChoicePurpose.Group.MESSAGES;
        return !(mailOnly && contact.kind() != ChoicePurpose.ContactKind.EMAIL)
                && (!message || contact.kind() == purpose.contact());
    }
}
