/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.activity.Service;
import org.resguardo.policy.claim.Evidence.Speaks;

/** Who receives data, and whether it is sold. A service whose exports were recognised receives it, whatever was said. */
final class SharingClaims {
    private static final String RECIPIENTS = "/inventory/recipients";

    private final Facts facts;
    private final Map<String, Receiving> receiving = new LinkedHashMap<>();

    /** What one recipient gets. */
    private record Receiving(
            Recipient recipient, Set<DataCategory> data, Set<String> activities, Set<Evidence> seen, Set<String> uses) {
        Receiving(Recipient recipient) {
            this(
                    recipient,
                    EnumSet.noneOf(DataCategory.class),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }
    }

    private SharingClaims(Facts facts) {
        this.facts = facts;
        facts.ofThePublic().forEach(this::add);
        facts.site().listeners().forEach(this::add);
    }

    static List<Claim> of(Facts facts) {
        SharingClaims claims = new SharingClaims(facts);
        List<Claim> all = new ArrayList<>(claims.receiving.values().stream()
                .sorted(Comparator.comparing(one -> one.recipient().name()))
                .map(claims::claim)
                .toList());
        if (all.isEmpty() && claims.nobodySaid()) {
            all.add(nobody());
        }
        claims.sale(all).ifPresent(all::add);
        return all;
    }

    private void add(Activity activity) {
        for (Recipient recipient : facts.recipients()) {
            if (activity.fact().recipients().contains(recipient.id())) {
                note(recipient, activity, List.of(), activity.fact().data().keySet());
            }
        }
        for (Service service : activity.services()) {
            note(known(service), activity, List.of(seen(service, activity)), exported(service, activity));
        }
    }

    /** Whoever the website lets hear of visitors receives what browsers tell everybody whom they call. */
    private void add(SiteFacts.Listener listener) {
        Recipient recipient = facts.recipients().stream()
                .filter(one -> one.known().equals(listener.id()) || one.name().equalsIgnoreCase(listener.name()))
                .findFirst()
                .orElseGet(() -> new Recipient(
                        0,
                        listener.id(),
                        listener.name(),
                        listener.role(),
                        listener.country(),
                        Told.UNKNOWN,
                        listener.use().equals("advertising") ? Told.UNKNOWN : Told.NO));
        Receiving one = receiving.computeIfAbsent(key(recipient), key -> new Receiving(recipient));
        one.data().addAll(listener.hears());
        one.seen().add(facts.site().listening(listener));
        one.uses().add(listener.use());
    }

    /** The kinds of an activity that were found in exports of a service: what it surely receives. */
    private Set<DataCategory> exported(Service service, Activity activity) {
        Set<DataCategory> found = EnumSet.noneOf(DataCategory.class);
        activity.fact().stores().stream()
                .flatMap(id -> facts.place(id).stream())
                .forEach(place -> service.systems()
                        .forEach(system -> found.addAll(place.systems().getOrDefault(system, Set.of()))));
        found.retainAll(activity.fact().data().keySet());
        return found;
    }

    /** Where exports were found they tell what is received; what the owner named besides adds nothing to that. */
    private void note(Recipient recipient, Activity activity, List<Evidence> seen, Set<DataCategory> data) {
        Receiving one = receiving.computeIfAbsent(key(recipient), key -> new Receiving(recipient));
        if (!seen.isEmpty() && one.seen().isEmpty()) {
            one.data().clear();
        }
        if (!seen.isEmpty() || one.seen().isEmpty()) {
            one.data().addAll(data);
        }
        one.activities().add(activity.key());
        one.seen().addAll(seen);
    }

    private Recipient known(Service service) {
        return facts.recipients().stream()
                .filter(recipient -> recipient.known().equals(service.id()))
                .findFirst()
                .orElseGet(() -> new Recipient(
                        0,
                        service.id(),
                        service.name(),
                        service.role(),
                        service.country(),
                        Told.UNKNOWN,
                        Told.UNKNOWN));
    }

    private static String key(Recipient recipient) {
        return recipient.known().isEmpty() ? "own-" + recipient.id() : recipient.known();
    }

    private static Evidence seen(Service service, Activity activity) {
        return new Evidence(Speaks.SERVICE, service.name(), "", 0, Optional.empty(), activity.page());
    }

    private Claim claim(Receiving one) {
        Recipient recipient = one.recipient();
        boolean seen = !one.seen().isEmpty();
        List<Evidence> evidence = new ArrayList<>(one.seen());
        String page = recipient.id() == 0 ? RECIPIENTS : RECIPIENTS + "/" + recipient.id();
        if (recipient.id() != 0) {
            evidence.add(Evidence.said(recipient.name(), Optional.empty(), page));
        }
        Content content = Content.NONE
                .with("name", recipient.name())
                .with("role", recipient.role().id())
                .with("country", recipient.country())
                .with("contract", recipient.contract() == Told.YES ? "yes" : "")
                .with("benefit", recipient.benefit() == Told.YES ? "yes" : "")
                .with("seen", seen ? "yes" : "")
                .with("data", CollectingClaims.ids(one.data()))
                .with("activities", one.activities())
                .with("site", one.uses());
        return new Claim(
                ClaimKind.SHARES.id() + ":" + key(recipient),
                ClaimKind.SHARES,
                content,
                seen ? ClaimState.VERIFIED : ClaimState.UNCHECKABLE,
                Optional.empty(),
                evidence,
                Optional.empty(),
                page);
    }

    private boolean nobodySaid() {
        List<Activity> some = facts.ofThePublic();
        return !some.isEmpty()
                && some.stream().allMatch(activity -> activity.fact().sharing() == Sharing.NOBODY);
    }

    /** No look at what is kept tells who is sent what: this can only be said as far as it is known. */
    private static Claim nobody() {
        return Claim.said(
                ClaimKind.SHARES_NOTHING,
                ClaimKind.SHARES_NOTHING.id(),
                Content.NONE.with("form", "bounded"),
                Optional.empty(),
                "/inventory/activities");
    }

    /** No look at what is kept tells that nothing is sold: only what is known of those who receive is said, and nothing while that is open. */
    private Optional<Claim> sale(List<Claim> shares) {
        Firm firm = facts.firm();
        List<String> gaining = shares.stream()
                .filter(claim -> claim.content().has("benefit"))
                .map(claim -> claim.content().one("name"))
                .toList();
        boolean sells = firm.yes("sellsData") || !gaining.isEmpty();
        boolean ads = firm.yes("sharesForTargetedAds");
        if (sells || ads) {
            Content content = Content.NONE
                    .with("form", "yes")
                    .with("sells", sells ? "yes" : "")
                    .with("ads", ads ? "yes" : "")
                    .with("names", gaining);
            return Optional.of(said(content));
        }
        boolean open =
                receiving.values().stream().anyMatch(one -> one.recipient().benefit() == Told.UNKNOWN);
        if (open || !firm.no("sellsData") || !firm.no("sharesForTargetedAds")) {
            return Optional.empty();
        }
        String form = receiving.isEmpty() ? "said" : "bounded";
        return Optional.of(said(Content.NONE.with("form", form)));
    }

    private static Claim said(Content content) {
        return Claim.said(ClaimKind.SALE, ClaimKind.SALE.id(), content, Optional.empty(), RECIPIENTS);
    }
}
