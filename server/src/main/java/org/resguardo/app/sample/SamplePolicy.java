/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.PointKind;
import org.resguardo.policy.Approvals;
import org.resguardo.policy.Draft;
import org.resguardo.policy.Paragraphs;
import org.resguardo.policy.Publication;
import org.resguardo.policy.Questions;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimState;

/** The owner says what data is for, publishes her policy, and half a year later a second version of it. */
final class SamplePolicy {
    private static final int SAID = 179;
    private static final int FIRST = 172;
    private static final int ASKED = 168;
    private static final int SECOND = 40;

    private final SampleHistory history;

    SamplePolicy(SampleHistory history) {
        this.history = history;
    }

    void day(int days) {
        switch (days) {
            case SAID -> {
                uses();
                answers();
            }
            case FIRST -> publish();
            case ASKED -> asked();
            case SECOND -> {
                history.part(Paragraphs.class)
                        .keep(
                                history.owner(),
                                0,
                                "Contestamos en español y en inglés.",
                                "We answer in Spanish and in English.");
                publish();
            }
            default -> {
                // nothing happened to the policy
            }
        }
    }

    private void uses() {
        Activities activities = history.part(Activities.class);
        Recipients recipients = history.part(Recipients.class);
        activities.proposed().forEach(one -> activities.confirm(history.owner(), one.preset(), recipients));
        recipients.all().forEach(one -> recipients.keep(history.owner(), settled(one)));
        Set<DataCategory> staff = new HashSet<>();
        activities.confirmed().stream()
                .filter(ProcessingActivity::ofWorkersOnly)
                .forEach(one -> staff.addAll(one.data().keySet()));
        activities.confirmed().forEach(one -> activities.keep(history.owner(), settled(one, staff)));
        history.part(Publication.class)
                .draft()
                .claims()
                .in(ClaimState.CONTRADICTED)
                .forEach(this::mend);
    }

    private static Recipient settled(Recipient one) {
        String country = one.country().isEmpty() ? "US" : one.country();
        return new Recipient(one.id(), one.known(), one.name(), one.role(), country, Told.YES, Told.NO);
    }

    /** What only the staff is asked for is no matter of the customers, whatever is usual. */
    private static ProcessingActivity settled(ProcessingActivity one, Set<DataCategory> ofStaff) {
        Map<DataCategory, Need> data = new HashMap<>(one.data());
        if (!one.ofWorkersOnly()) {
            data.entrySet().removeIf(entry -> entry.getValue() == Need.UNKNOWN && ofStaff.contains(entry.getKey()));
        }
        return said(one.using(data));
    }

    private static ProcessingActivity said(ProcessingActivity one) {
        return one.receivedBy(one.recipients())
                .guardedBy(Set.of(StatedSafeguard.OWN_PASSWORDS, StatedSafeguard.NEED_TO_KNOW));
    }

    /** Says of what was found besides that it belongs to the activity. */
    private void mend(Claim claim) {
        Activities activities = history.part(Activities.class);
        activities.confirmed().stream()
                .filter(one -> one.preset().equals(claim.content().one("activity")))
                .forEach(one -> {
                    Map<DataCategory, Need> data = new HashMap<>(one.data());
                    claim.truth().all("data").stream()
                            .flatMap(id -> DataCategory.byId(id).stream())
                            .forEach(category -> data.putIfAbsent(category, Need.UNKNOWN));
                    activities.keep(history.owner(), said(one.using(data)));
                });
    }

    private void answers() {
        Map<String, String> answers = new HashMap<>(Map.of(
                "public-email", "privacidad@example.com",
                "public-phone", "(210) 555-0142",
                "rights", "everyone",
                "changes", "page",
                "cookies", history.kind() == SampleKind.ONLINE_SHOP ? "statistics" : "needed",
                "signal", "nothing",
                "decisions", "people"));
        for (ProcessingActivity one : history.part(Activities.class).confirmed()) {
            boolean children = one.subjects().contains(DataSubjectCategory.CHILD);
            answers.put("sources:" + one.preset(), children ? "person parent" : "person");
        }
        history.part(Questions.class).answer(history.owner(), answers);
    }

    /** What keeps the draft from being published stays to be done: a demonstration lies no more than its owner could. */
    private void publish() {
        Publication publication = history.part(Publication.class);
        Draft draft = publication.draft();
        LocalDate today = history.today();
        if (publication.refusals(draft).isEmpty()) {
            history.part(Approvals.class).approve(history.owner(), draft, draft.fingerprint());
            publication.publish(history.owner(), today);
        }
    }

    private void asked() {
        history.part(Activities.class).confirmed().stream()
                .filter(one -> !one.ofWorkersOnly())
                .findFirst()
                .ifPresent(one -> history.part(CollectionPoints.class)
                        .add(
                                history.owner(),
                                PointKind.COUNTER,
                                history.say("At the counter", "En el mostrador"),
                                one.preset()));
    }
}
