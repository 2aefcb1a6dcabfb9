/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.claim.Answers;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.ClaimState;
import org.resguardo.policy.claim.Coverage;
import org.resguardo.policy.claim.Facts;
import org.resguardo.policy.claim.OwnParagraph;
import org.resguardo.policy.claim.PlaceFacts;

/** Why a draft cannot be published yet: everything, and where each is mended. */
final class Refusals {
    private static final String QUESTIONS = "/policy/questions";

    /** What people leave in texts that they mean to fill in later. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[[^\\]]*]|\\{[^}]*}|_{3,}|\\bX{3,}\\b|\\bTODO\\b|\\bTBD\\b|lorem ipsum", Pattern.CASE_INSENSITIVE);

    private final Draft draft;
    private final Facts facts;
    private final List<Refusal> all = new ArrayList<>();

    private Refusals(Draft draft) {
        this.draft = draft;
        this.facts = draft.facts();
    }

    static List<Refusal> of(Draft draft) {
        Refusals refusals = new Refusals(draft);
        refusals.places();
        refusals.activities();
        refusals.recipients();
        refusals.questions();
        refusals.claims();
        refusals.paragraphs();
        return List.copyOf(refusals.all);
    }

    private void places() {
        if (facts.places().isEmpty()) {
            all.add(Refusal.of("policy.refusal.no_places", "/inventory"));
        }
        for (PlaceFacts place : facts.coverage().overdue()) {
            all.add(Refusal.naming(
                    "policy.refusal.not_looked",
                    "place",
                    place.store().name(),
                    place.store().page()));
        }
        unexplained()
                .forEach(category -> all.add(Refusal.naming(
                        "policy.refusal.no_purpose", "data", category, "/inventory/kinds/" + category.id())));
    }

    /** The kinds of data in places that no activity uses. */
    private Set<DataCategory> unexplained() {
        Set<DataCategory> open = new TreeSet<>();
        for (PlaceFacts place : facts.places()) {
            boolean used = facts.activities().stream()
                    .anyMatch(activity ->
                            activity.fact().stores().contains(place.store().id()));
            if (!used) {
                open.addAll(place.held().keySet());
            }
        }
        facts.activities()
                .forEach(activity -> open.removeAll(activity.fact().data().keySet()));
        return open;
    }

    private void activities() {
        if (draft.claims().of(ClaimKind.COLLECTS).isEmpty()) {
            all.add(Refusal.of("policy.refusal.no_activity", "/inventory/activities"));
        }
        facts.undecided()
                .forEach(activity -> all.add(naming("policy.refusal.undecided", activity, "/inventory/activities")));
        facts.activities().stream()
                .filter(Activity::ofThePublic)
                .filter(activity -> activity.fact().confirmed())
                .forEach(this::activity);
    }

    private void activity(Activity activity) {
        if (activity.fact().sharing() == Sharing.UNKNOWN) {
            all.add(naming("policy.refusal.sharing", activity, page(activity)));
        }
        if (activity.fact().subjects().isEmpty()) {
            all.add(naming("policy.refusal.people", activity, page(activity)));
        }
        boolean oneLanguage = activity.fact().name().en().isEmpty()
                || activity.fact().name().es().isEmpty()
                || (activity.ownWords()
                        && (activity.fact().aim().en().isEmpty()
                                || activity.fact().aim().es().isEmpty()));
        if (oneLanguage) {
            all.add(naming("policy.refusal.one_language", activity, page(activity)));
        }
        if (!activity.forOthers() && !facts.answers().has(Answers.sources(activity.key()))) {
            all.add(naming("policy.refusal.sources", activity, QUESTIONS));
        }
        activity.services().stream()
                .filter(service -> facts.recipients().stream()
                        .noneMatch(recipient -> recipient.known().equals(service.id())
                                && activity.fact().recipients().contains(recipient.id())))
                .forEach(service -> all.add(new Refusal(
                        "policy.refusal.service",
                        Map.of("service", service.name(), "activity", activity),
                        page(activity),
                        "")));
    }

    /** Its page, from which one comes back. */
    private static String page(Activity activity) {
        return activity.page() + "?from=policy";
    }

    private static Refusal naming(String sentence, Activity activity, String address) {
        return Refusal.naming(sentence, "activity", activity, address);
    }

    private void recipients() {
        Set<Long> used = new TreeSet<>();
        facts.activities().stream()
                .filter(Activity::ofThePublic)
                .forEach(activity -> used.addAll(activity.fact().recipients()));
        facts.recipients().stream()
                .filter(recipient -> used.contains(recipient.id()) && recipient.open())
                .forEach(recipient ->
                        all.add(Refusal.naming("policy.refusal.recipient", "name", recipient.name(), page(recipient))));
    }

    private static String page(Recipient recipient) {
        return "/inventory/recipients/" + recipient.id() + "?from=policy";
    }

    private void questions() {
        if (facts.firm().publicName().isEmpty()) {
            all.add(Refusal.of("policy.refusal.no_name", "/settings/business"));
        }
        if (draft.claims().of(ClaimKind.CONTACT).isEmpty()) {
            all.add(Refusal.of("policy.refusal.no_contact", QUESTIONS));
        }
        Question.asked(facts).stream()
                .filter(question -> question.must() && !facts.answers().has(question.id()))
                .forEach(question -> all.add(Refusal.of(question.refusal(), QUESTIONS)));
    }

    private void claims() {
        for (Claim claim : draft.claims().in(ClaimState.CONTRADICTED)) {
            all.add(otherwise(claim).orElseGet(() -> Refusal.about(claim.id(), "policy.refusal.contradicted", claim.fact())));
        }
        Coverage coverage = facts.coverage();
        draft.claims().of(ClaimKind.DOES_NOT_KEEP).stream()
                .filter(claim -> claim.state() == ClaimState.UNCHECKABLE || claim.state() == ClaimState.STALE)
                .forEach(claim -> all.add(new Refusal(
                        "policy.refusal.negative",
                        Map.of("places", coverage.gaps().size()),
                        gap(coverage).orElse(QUESTIONS),
                        claim.id())));
    }

    /** What an activity's places hold otherwise than it says; its page is told, so that one press mends it. */
    private Optional<Refusal> otherwise(Claim claim) {
        if (claim.kind() != ClaimKind.COLLECTS && claim.kind() != ClaimKind.ON_BEHALF) {
            return Optional.empty();
        }
        List<String> said = claim.content().all("data");
        List<String> found = claim.truth().all("data");
        List<String> more = found.stream().filter(id -> !said.contains(id)).toList();
        List<String> absent = said.stream().filter(id -> !found.contains(id)).toList();
        return facts.activities().stream()
                .filter(activity -> activity.key().equals(claim.content().one("activity")))
                .findFirst()
                .map(activity -> new Refusal(
                        more.isEmpty() ? "policy.refusal.absent" : "policy.refusal.more",
                        Map.of("activity", activity, "kinds", kinds(more.isEmpty() ? absent : more)),
                        claim.fact() + "?more=" + String.join(",", more) + "&absent=" + String.join(",", absent)
                                + "&from=policy",
                        claim.id()));
    }

    private static List<DataCategory> kinds(List<String> ids) {
        return ids.stream().flatMap(id -> DataCategory.byId(id).stream()).toList();
    }

    private static Optional<String> gap(Coverage coverage) {
        return coverage.gaps().stream().findFirst().map(place -> place.store().page());
    }

    private void paragraphs() {
        for (OwnParagraph paragraph : facts.paragraphs()) {
            if (paragraph.half()) {
                all.add(Refusal.of("policy.refusal.paragraph_half", "/policy/paragraphs"));
            }
            if (PLACEHOLDER
                    .matcher(paragraph.spanish() + " " + paragraph.english())
                    .find()) {
                all.add(Refusal.of("policy.refusal.placeholder", "/policy/paragraphs"));
            }
        }
    }
}
