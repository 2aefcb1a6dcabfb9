/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.policy.claim.Evidence;
import org.resguardo.policy.claim.Evidence.Speaks;
import org.resguardo.policy.claim.GuardSign;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.Question.Answer;
import org.resguardo.protection.safeguard.SafeguardAnswers;
import org.resguardo.protection.safeguard.SafeguardAnswers.Given;
import org.resguardo.protection.safeguard.SafeguardResult;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.Seen.Outcome;
import org.resguardo.protection.safeguard.StaffSheet;
import org.resguardo.protection.safeguard.StaffSheet.Acknowledgement;

/**
 * What the safeguards of step 3 say of the sentences about how data is guarded. Only what plainly belongs to a sentence counts: a check says
 * little of what it does not look at.
 */
public final class SeenGuards implements GuardSign.Source {
    private static final String QUESTIONS = "/protection/safeguards/questions";
    private static final String DISKS = "lock-disks";

    /** The questions whose answers say the same as a sentence, or the opposite. */
    private static final Map<String, StatedSafeguard> ASKED = Map.ofEntries(
            entry("lock-doors", StatedSafeguard.LOCKED),
            entry("lock-accounts", StatedSafeguard.OWN_PASSWORDS),
            entry("lock-second", StatedSafeguard.SECOND_STEP),
            entry("stock-access", StatedSafeguard.NEED_TO_KNOW),
            entry(DISKS, StatedSafeguard.ENCRYPTED),
            entry("lock-copies", StatedSafeguard.BACKED_UP),
            entry("plan-training", StatedSafeguard.TRAINED),
            entry("plan-suppliers", StatedSafeguard.CONTRACTS));

    private static final Map<String, Meaning> FAILED = Map.of(
            "db-passwords", new Meaning(StatedSafeguard.OWN_PASSWORDS, Speaks.USUAL_PASSWORD),
            "files-readable", new Meaning(StatedSafeguard.NEED_TO_KNOW, Speaks.READABLE_BY_ALL),
            "site-copies", new Meaning(StatedSafeguard.NEED_TO_KNOW, Speaks.OPEN_TO_STRANGERS),
            "site-settings", new Meaning(StatedSafeguard.NEED_TO_KNOW, Speaks.OPEN_TO_STRANGERS),
            "sensitive-clear", new Meaning(StatedSafeguard.ENCRYPTED, Speaks.READABLE_AS_IT_STANDS),
            "db-copies", new Meaning(StatedSafeguard.BACKED_UP, Speaks.COPY_MISSING));

    private static final Map<String, Meaning> PASSED =
            Map.of("db-copies", new Meaning(StatedSafeguard.BACKED_UP, Speaks.COPY_SEEN));

    /** What has to be so for everything to go encrypted to and from a website. */
    private static final List<String> SITE = List.of("site-https", "site-redirect", "site-forms", "site-mixed");

    private record Meaning(StatedSafeguard measure, Speaks speaks) {}

    private final Safeguards safeguards;
    private final SafeguardAnswers answers;
    private final StaffSheet sheet;

    /** What these say. */
    public SeenGuards(Safeguards safeguards, SafeguardAnswers answers, StaffSheet sheet) {
        this.safeguards = safeguards;
        this.answers = answers;
        this.sheet = sheet;
    }

    @Override
    public List<GuardSign> all() {
        Map<String, Given> given = answers.all();
        List<GuardSign> signs = new ArrayList<>();
        given.forEach((question, answer) -> heard(question, answer).ifPresent(signs::add));
        read().ifPresent(signs::add);
        List<GuardedPlace> places = safeguards.places();
        for (GuardedPlace place : places) {
            safeguards.results(place).values().stream()
                    .filter(result -> !onAnEncryptedDisk(place, result, given))
                    .flatMap(result -> seen(place, result).stream())
                    .forEach(signs::add);
        }
        signs.addAll(sites(places.stream()
                .filter(place -> place.kind() == PlaceKind.WEBSITE)
                .toList()));
        return signs;
    }

    private static Optional<GuardSign> heard(String question, Given given) {
        Optional<Speaks> speaks = switch (given.answer()) {
            case YES -> Optional.of(Speaks.ANSWERED_YES);
            case NO -> Optional.of(Speaks.ANSWERED_NO);
            case UNKNOWN, NOT_HERE -> Optional.empty();
        };
        return Optional.ofNullable(ASKED.get(question))
                .flatMap(measure -> speaks.map(what -> new GuardSign(
                        measure.id(), 0, new Evidence(what, "", "", 0, Optional.of(given.at()), QUESTIONS))));
    }

    private Optional<GuardSign> read() {
        List<Acknowledgement> lately =
                sheet.all().stream().filter(one -> !one.due()).toList();
        return lately.stream()
                .map(Acknowledgement::at)
                .min(Instant::compareTo)
                .map(first -> new GuardSign(
                        StatedSafeguard.TRAINED.id(),
                        0,
                        new Evidence(
                                Speaks.RULES_READ,
                                "",
                                "",
                                lately.size(),
                                Optional.of(first),
                                "/protection/safeguards/staff")));
    }

    /** Files and databases on an encrypted disk are stored encrypted, although whoever may read them reads them. */
    private static boolean onAnEncryptedDisk(GuardedPlace place, SafeguardResult result, Map<String, Given> given) {
        return result.check().equals("sensitive-clear")
                && place.store().isPresent()
                && Optional.ofNullable(given.get(DISKS))
                        .filter(answer -> answer.answer() == Answer.YES)
                        .isPresent();
    }

    private static Optional<GuardSign> seen(GuardedPlace place, SafeguardResult result) {
        Map<String, Meaning> meanings = switch (result.seen().outcome()) {
            case PASS -> PASSED;
            case FAIL -> FAILED;
            case UNKNOWN, NOT_NEEDED -> Map.of();
        };
        return Optional.ofNullable(meanings.get(result.check()))
                .map(meaning -> new GuardSign(
                        meaning.measure().id(),
                        place.store().map(DataStore::id).orElse(0L),
                        sign(meaning.speaks(), place, result.at())));
    }

    /** One for each website, or none at all: the sentence is about all of them. */
    private List<GuardSign> sites(List<GuardedPlace> websites) {
        List<GuardSign> signs = new ArrayList<>();
        for (GuardedPlace website : websites) {
            Map<String, SafeguardResult> results = safeguards.results(website);
            boolean encrypted = SITE.stream()
                    .allMatch(check -> Optional.ofNullable(results.get(check))
                            .map(result -> result.seen().outcome())
                            .filter(outcome -> outcome == Outcome.PASS || outcome == Outcome.NOT_NEEDED)
                            .isPresent());
            if (!encrypted) {
                return List.of();
            }
            Instant first = results.values().stream()
                    .map(SafeguardResult::at)
                    .min(Instant::compareTo)
                    .orElseThrow();
            signs.add(new GuardSign(GuardSign.SITE_ENCRYPTED, 0, sign(Speaks.SITE_ENCRYPTED, website, first)));
        }
        return signs;
    }

    private static Evidence sign(Speaks speaks, GuardedPlace place, Instant at) {
        return new Evidence(speaks, place.name(), "", 0, Optional.of(at), place.page());
    }
}
