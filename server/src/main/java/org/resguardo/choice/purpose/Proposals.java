/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resguardo.choice.purpose.ChoicePurpose.Signs;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.LegalBasis;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Business;

/** Which purposes customers should decide on, from what the business does with their data and who receives it. */
public final class Proposals {
    private final ChoicePurposes purposes;
    private final Offers offers;
    private final Activities activities;
    private final Recipients recipients;
    private final Supplier<Business> business;

    /** Proposals from a record of processing, what is offered already being left out. */
    public Proposals(
            ChoicePurposes purposes,
            Offers offers,
            Activities activities,
            Recipients recipients,
            Supplier<Business> business) {
        this.purposes = purposes;
        this.offers = offers;
        this.activities = activities;
        this.recipients = recipients;
        this.business = business;
    }

    /** What speaks for itself, with the reasons in a language. */
    public List<Proposal> all(Locale language) {
        Set<String> offered = offers.all().stream().map(Offer::id).collect(Collectors.toSet());
        List<ProcessingActivity> done = new ArrayList<>(activities.confirmed());
        done.addAll(activities.proposed());
        List<Recipient> receiving = recipients.all();
        Map<String, Answer> answers = business.get().answers();
        return purposes.all().stream()
                .filter(purpose -> !offered.contains(purpose.id()))
                .map(purpose -> proposal(purpose, done, receiving, answers, language))
                .filter(proposal -> !proposal.reasons().isEmpty() || proposal.answered())
                .toList();
    }

    /** What nothing speaks for and the owner may offer all the same. */
    public List<ChoicePurpose> others(Locale language) {
        Set<String> shown = offers.all().stream().map(Offer::id).collect(Collectors.toSet());
        all(language).forEach(proposal -> shown.add(proposal.purpose().id()));
        return purposes.all().stream()
                .filter(purpose -> !shown.contains(purpose.id()))
                .toList();
    }

    private static Proposal proposal(
            ChoicePurpose purpose,
            List<ProcessingActivity> done,
            List<Recipient> receiving,
            Map<String, Answer> answers,
            Locale language) {
        Signs signs = purpose.signs();
        List<String> reasons = new ArrayList<>();
        done.stream()
                .filter(activity -> speaks(signs, activity))
                .forEach(activity -> reasons.add(activity.name(language)));
        receiving.stream()
                .filter(recipient -> signs.services().contains(recipient.known())
                        || (signs.benefit() && recipient.benefit() == Recipient.Told.YES))
                .forEach(recipient -> reasons.add(recipient.name()));
        boolean answered = signs.answers().stream()
                .anyMatch(fact ->
                        answers.containsKey(fact) && answers.get(fact).text().equals(Answer.YES));
        return new Proposal(purpose, List.copyOf(reasons), answered);
    }

    private static boolean speaks(Signs signs, ProcessingActivity activity) {
        boolean purpose = !signs.activities().isEmpty() && signs.activities().contains(activity.purpose());
        boolean data = signs.data().stream().anyMatch(activity.data()::containsKey);
        boolean consent = !signs.consentOnly()
                || activity.basis().filter(basis -> basis == LegalBasis.CONSENT).isPresent();
        if (activity.ofWorkersOnly() || !consent) {
            return false;
        }
        return signs.activities().isEmpty() ? data : purpose && (signs.data().isEmpty() || data);
    }
}
