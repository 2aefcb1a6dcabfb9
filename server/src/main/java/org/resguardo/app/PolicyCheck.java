/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.law.Law;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.Alarm;
import org.resguardo.policy.Drift;
import org.resguardo.policy.FactsReader;
import org.resguardo.policy.LawReader;
import org.resguardo.policy.Paragraphs;
import org.resguardo.policy.Questions;
import org.resguardo.policy.RulePromises;
import org.resguardo.policy.SeenGuards;
import org.resguardo.policy.Wording;
import org.resguardo.policy.claim.Firm;
import org.resguardo.policy.site.SiteFactsReader;
import org.resguardo.policy.site.SiteForms;
import org.resguardo.policy.site.Trackers;
import org.resguardo.policy.site.Websites;
import org.resguardo.policy.version.PolicyVersions;
import org.resguardo.policy.web.ClaimView;
import org.resguardo.protection.safeguard.SafeguardAnswers;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.StaffSheet;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleHealths;
import org.springframework.util.function.SingletonSupplier;

/** Tells from the terminal whether the published policy is still true, also while the server runs. */
public final class PolicyCheck implements AutoCloseable {
    private final Store store;
    private final PolicyVersions versions;
    private final Drift drift;

    private PolicyCheck(Store store, Vault vault) {
        this.store = store;
        InstantSource clock = InstantSource.system();
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, vault));
        Inventory inventory = new Inventory(store);
        Presets presets = Presets.ours();
        Events events = Events.fromElsewhere(clock);
        Businesses businesses = new Businesses(store, clock, log, events);
        Proposals proposals =
                new Proposals(store, presets, () -> businesses.current().trade());
        Stores stores = new Stores(store, vault, clock, log, events);
        SiteForms forms = new SiteForms(store, clock, log, events);
        SiteFactsReader sites =
                new SiteFactsReader(new Websites(store, clock, log, events, forms), forms, Trackers.ours());
        FactsReader reader = new FactsReader(
                new FactsReader.Held(inventory, stores, new Scans(store)),
                new FactsReader.Done(
                        new Activities(store, clock, log, events, proposals),
                        proposals,
                        presets,
                        new Recipients(store, clock, log, events)),
                new FactsReader.Told(
                        () -> Firm.of(businesses.current()),
                        new Officers(store, clock, log),
                        new Questions(store, clock, log),
                        new Paragraphs(store, clock, log),
                        new Offers(store, clock, log, ChoicePurposes.ours())),
                new FactsReader.Promised(
                        new RulePromises(
                                new RetentionRules(store, clock, log, events),
                                new RuleHealths(store, clock, events),
                                stores,
                                inventory,
                                clock),
                        new SeenGuards(
                                new Safeguards(store, stores, clock, log, events),
                                new SafeguardAnswers(store, clock, events),
                                new StaffSheet(store, clock))),
                new LawReader(SingletonSupplier.of(Law::standard), businesses::current, inventory, clock),
                sites::now,
                clock);
        this.versions = new PolicyVersions(store, clock, log, events);
        this.drift = new Drift(reader, new Wording(), versions);
    }

    /** For a data folder; there must be data in it. */
    public static PolicyCheck of(Path data, Optional<Path> keyFile) {
        MasterKey key = Updates.key(data, keyFile);
        Store store = Updates.open(data, key);
        return new PolicyCheck(store, Vault.of(store, key));
    }

    /**
     * What came of a check.
     *
     * @param version the number of the version that was checked; empty when none is published
     * @param points each point that is no longer true
     */
    public record Verdict(Optional<Integer> version, List<Point> points) {}

    /**
     * A point that is no longer true.
     *
     * @param claim the id of the statement
     * @param said what is published
     * @param evidence how that is known
     * @param truer what would be true
     */
    public record Point(String claim, List<String> said, List<String> evidence, List<String> truer) {}

    /** Checks the last published version. */
    public Verdict check(Language reader) {
        Words words = Dictionary.of(Speakers.PACKAGES).in(reader);
        List<Point> points = new ArrayList<>();
        for (Alarm alarm : drift.alarms()) {
            points.add(new Point(
                    alarm.claim(),
                    in(reader, alarm.said()),
                    alarm.evidence().stream()
                            .map(evidence -> ClaimView.say(evidence, words))
                            .toList(),
                    in(reader, alarm.truer())));
        }
        return new Verdict(versions.latest().map(version -> version.number()), points);
    }

    private static List<String> in(Language reader, Map<Language, List<String>> sentences) {
        return sentences.getOrDefault(reader, List.of());
    }

    @Override
    public void close() {
        store.close();
    }
}
