/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.policy.claim.Evidence.Speaks;

/**
 * What is collected, activity by activity.
 *
 * <p>Each kind of data that an activity uses is looked up in the places that it uses. What such a place holds besides, and no activity of
 * that place uses, contradicts the activity that uses most of what is there: the sentence about it leaves something out. So does what a form of the
 * website asks for an activity that is said not to use it.
 */
final class CollectingClaims {
    private final Facts facts;
    private final Coverage coverage;
    private final Map<Activity, Set<DataCategory>> besides = new HashMap<>();

    private CollectingClaims(Facts facts) {
        this.facts = facts;
        this.coverage = facts.coverage();
        facts.places().forEach(this::assign);
    }

    static List<Claim> of(Facts facts) {
        CollectingClaims claims = new CollectingClaims(facts);
        return facts.activities().stream()
                .filter(Activity::ofThePublic)
                .map(claims::claim)
                .toList();
    }

    private void assign(PlaceFacts place) {
        List<Activity> users = facts.activities().stream()
                .filter(activity ->
                        activity.fact().stores().contains(place.store().id()))
                .toList();
        Set<DataCategory> unexplained = new HashSet<>(place.held().keySet());
        users.forEach(user -> unexplained.removeAll(user.fact().data().keySet()));
        users.stream()
                .filter(Activity::ofThePublic)
                .max(Comparator.comparingInt(user -> overlap(user, place)))
                .filter(user -> !unexplained.isEmpty())
                .ifPresent(user -> besides.computeIfAbsent(user, none -> EnumSet.noneOf(DataCategory.class))
                        .addAll(unexplained));
    }

    private static int overlap(Activity user, PlaceFacts place) {
        Set<DataCategory> both = new HashSet<>(user.fact().data().keySet());
        both.retainAll(place.held().keySet());
        return both.size();
    }

    private Claim claim(Activity activity) {
        Set<DataCategory> stated = activity.fact().data().keySet();
        List<PlaceFacts> places = activity.fact().stores().stream()
                .flatMap(id -> facts.place(id).stream())
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        ClaimState state = places.isEmpty() ? ClaimState.UNCHECKABLE : ClaimState.VERIFIED;
        for (PlaceFacts place : places) {
            state = state.and(coverage.of(place));
            stated.stream()
                    .filter(place.held()::containsKey)
                    .sorted()
                    .forEach(category -> evidence.add(place.holds(Speaks.HELD, category)));
        }
        Set<DataCategory> absent = absent(stated, places);
        facts.site().of(activity).forEach(form -> absent.removeAll(form.data()));
        absent.forEach(category ->
                evidence.add(new Evidence(Speaks.NOT_HELD, "", category.id(), 0, lookedAt(places), activity.page())));
        Set<DataCategory> more = EnumSet.noneOf(DataCategory.class);
        more.addAll(besides.getOrDefault(activity, Set.of()));
        more.forEach(category -> places.stream()
                .filter(place -> place.held().containsKey(category))
                .forEach(place -> evidence.add(place.holds(Speaks.HELD_BESIDES, category))));
        for (SiteFacts.Asked form : facts.site().of(activity)) {
            for (DataCategory category : SiteFacts.beyond(form.data(), stated)) {
                more.add(category);
                evidence.add(facts.site().asking(form, category));
            }
        }
        if (!more.isEmpty()) {
            state = ClaimState.CONTRADICTED;
        } else if (!absent.isEmpty()) {
            state = state.and(sure(places) ? ClaimState.CONTRADICTED : ClaimState.UNCHECKABLE);
        }
        if (evidence.isEmpty()) {
            evidence.add(Evidence.said("", activity.fact().decidedAt(), activity.page()));
        }
        Optional<Content> truer = state == ClaimState.CONTRADICTED
                ? Optional.of(content(activity, changed(stated, more, sure(places) ? absent : Set.of())))
                : Optional.empty();
        ClaimKind kind = activity.forOthers() ? ClaimKind.ON_BEHALF : ClaimKind.COLLECTS;
        return new Claim(
                kind.id() + ":" + activity.key(),
                kind,
                content(activity, stated),
                state,
                truer,
                evidence,
                lookedAt(places),
                activity.page());
    }

    private static Set<DataCategory> absent(Set<DataCategory> stated, List<PlaceFacts> places) {
        Set<DataCategory> absent = new TreeSet<>(stated);
        places.forEach(place -> absent.removeAll(place.held().keySet()));
        return places.isEmpty() ? new TreeSet<>() : absent;
    }

    private boolean sure(List<PlaceFacts> places) {
        return !places.isEmpty()
                && places.stream()
                        .allMatch(place ->
                                place.look() == PlaceFacts.Look.WHOLE && coverage.of(place) == ClaimState.VERIFIED);
    }

    private static Set<DataCategory> changed(
            Set<DataCategory> stated, Set<DataCategory> more, Set<DataCategory> absent) {
        Set<DataCategory> changed = new HashSet<>(stated);
        changed.addAll(more);
        changed.removeAll(absent);
        return changed;
    }

    private static Optional<java.time.Instant> lookedAt(List<PlaceFacts> places) {
        return places.stream().flatMap(place -> place.lookedAt().stream()).min(java.time.Instant::compareTo);
    }

    private Content content(Activity activity, Set<DataCategory> data) {
        ProcessingActivity fact = activity.fact();
        Content content = Content.NONE
                .with("activity", activity.key())
                .with("name.es", fact.name().es())
                .with("name.en", fact.name().en())
                .with("purpose", fact.purpose().id())
                .with("people", people(fact.subjects()))
                .with("data", ids(data))
                .with("for", fact.onBehalfOf())
                .with("sources", facts.answers().ids(Answers.sources(activity.key())))
                .with("basis", fact.basis().map(basis -> basis.id()).orElse(""));
        return activity.ownWords()
                ? content.with("aim.es", fact.aim().es())
                        .with("aim.en", fact.aim().en())
                : content;
    }

    private static List<String> people(Set<DataSubjectCategory> subjects) {
        return subjects.stream().sorted().map(DataSubjectCategory::id).toList();
    }

    /** The ids of kinds of data in their own order, so that equal claims are equal texts. */
    static List<String> ids(Collection<DataCategory> data) {
        return data.stream().sorted().distinct().map(DataCategory::id).collect(Collectors.toList());
    }
}
