/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.purpose.ChoicePurpose;
import org.resguardo.choice.purpose.ChoiceText.Wording;
import org.resguardo.choice.purpose.Default;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.ChangeWriter;
import org.resguardo.notice.Consents;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/**
 * Tells step 5 which decisions of customers a change touches, and has step 7 ask again about one of them.
 *
 * <p>A change touches a purpose when it is about an activity for which the purpose is asked, or about kinds of data that are asked for by
 * that purpose alone, or when somebody comes to receive data who gives something for it.
 */
final class CampaignConsents implements Consents {
    private final Offers offers;
    private final Standings standings;
    private final Defaults defaults;
    private final PolicyVersions versions;
    private final ChangeWriter writer;
    private final InstantSource clock;

    CampaignConsents(
            Offers offers,
            Standings standings,
            Defaults defaults,
            PolicyVersions versions,
            ChangeWriter writer,
            InstantSource clock) {
        this.offers = offers;
        this.standings = standings;
        this.defaults = defaults;
        this.versions = versions;
        this.writer = writer;
        this.clock = clock;
    }

    /** A difference in what the policy says, with the claim as it is now, and the kinds of data that it adds. */
    private record Change(Claim claim, Set<DataCategory> data) {}

    @Override
    public List<Concerned> concerned(Campaign campaign, Language reader) {
        Optional<PolicyVersion> version = version(campaign);
        List<Change> changes = version.map(now -> changes(campaign, now)).orElse(List.of());
        Map<String, Standings.Tally> tallies = standings.tallies();
        return version.stream()
                .flatMap(now -> offers.all().stream()
                        .filter(offer -> changes.stream().anyMatch(change -> touches(offer, change, now.claims()))))
                .map(offer -> new Concerned(
                        offer.id(),
                        offer.text(reader).words().title(),
                        Optional.ofNullable(tallies.get(offer.id()))
                                .map(Standings.Tally::yes)
                                .orElse(0L),
                        offers.renewedAt(offer.id(), cause(campaign))))
                .toList();
    }

    private static String cause(Campaign campaign) {
        return "campaign:" + campaign.id();
    }

    private Optional<PolicyVersion> version(Campaign campaign) {
        return campaign.version().map(versions::find).orElseGet(versions::latest);
    }

    private static List<Change> changes(Campaign campaign, PolicyVersion now) {
        if (campaign.change().isPresent()) {
            Campaign.Change change = campaign.change().get();
            return now.claims().find("collects:" + change.activity()).stream()
                    .map(claim -> new Change(claim, data(change.data())))
                    .toList();
        }
        return now.changes().stream()
                .filter(change -> change.weight() == Weight.MATERIAL)
                .flatMap(change ->
                        now.claims().find(change.claim()).stream().map(claim -> new Change(claim, data(change))))
                .toList();
    }

    private static Set<DataCategory> data(ClaimChange change) {
        return data(change.data());
    }

    private static Set<DataCategory> data(List<String> ids) {
        return ids.stream().flatMap(id -> DataCategory.byId(id).stream()).collect(Collectors.toSet());
    }

    private static boolean touches(Offer offer, Change change, Claims claims) {
        ChoicePurpose.Signs signs = offer.purpose().signs();
        if (!signs.activities().isEmpty()) {
            return activities(change.claim(), claims).stream().anyMatch(signs.activities()::contains);
        }
        boolean gives = signs.benefit() && "yes".equals(change.claim().content().one("benefit"));
        return gives || change.data().stream().anyMatch(signs.data()::contains);
    }

    /** What the activities of a claim are for. */
    private static Set<Purpose> activities(Claim claim, Claims claims) {
        Set<Purpose> all = new HashSet<>();
        List<Claim> collecting = claim.kind() == ClaimKind.COLLECTS
                ? List.of(claim)
                : claim.content().all("activities").stream()
                        .flatMap(key -> claims.find("collects:" + key).stream())
                        .toList();
        collecting.forEach(one -> Purpose.of(one.content().one("purpose")).ifPresent(all::add));
        return all;
    }

    @Override
    public void askAgain(Account by, Campaign campaign, String purpose) {
        boolean touched = concerned(campaign, Language.ENGLISH).stream()
                .anyMatch(one -> one.purpose().equals(purpose));
        offers.find(purpose).filter(offer -> touched).ifPresent(offer -> {
            Map<Language, Wording> words = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                Wording old = offer.text(language).words();
                words.put(
                        language,
                        new Wording(
                                old.title(),
                                old.question(),
                                old.meaning() + " " + said(campaign, offer, language),
                                old.yes(),
                                old.no()));
            }
            offers.renew(by, offer.purpose(), words, cause(campaign), sql -> lapse(sql, offer));
        });
    }

    /** Where a yes is needed first, tools may do nothing more until it is said again. */
    private void lapse(DSLContext sql, Offer offer) {
        if (defaults.of(offer.purpose(), "").kind() == Default.Kind.OPT_IN) {
            Deliveries.lapsed(sql, offer.id(), clock.instant());
        }
    }

    /** What is different for this purpose; of something new, its name. */
    private String said(Campaign campaign, Offer offer, Language language) {
        Optional<PolicyVersion> now = campaign.version().flatMap(versions::find);
        Optional<PolicyVersion> before = campaign.version().flatMap(number -> versions.find(number - 1));
        if (now.isEmpty() || before.isEmpty()) {
            return campaign.in(language).subject() + ".";
        }
        List<String> claims = changes(campaign, now.get()).stream()
                .filter(change -> touches(offer, change, now.get().claims()))
                .map(change -> change.claim().id())
                .distinct()
                .toList();
        return String.join(" ", writer.changes(before.get(), now.get(), claims, language))
                .replace('\n', ' ');
    }
}
