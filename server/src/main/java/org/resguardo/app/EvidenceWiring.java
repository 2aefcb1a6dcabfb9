/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.plan.ChoiceEvidence;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.plan.InventoryEvidence;
import org.resguardo.inventory.register.Registers;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.plan.NoticeEvidence;
import org.resguardo.plan.EvidenceBundles;
import org.resguardo.plan.PlanWriter;
import org.resguardo.plan.web.EvidencePage;
import org.resguardo.plan.web.PlanView;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.plan.PolicyEvidence;
import org.resguardo.policy.version.PolicyVersions;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.mailing.Mailings;
import org.resguardo.protection.plan.ProtectionEvidence;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.web.Bundles;
import org.resguardo.protection.web.Reports;
import org.resguardo.protection.web.Rooms;
import org.resguardo.retention.ArchiveDoor;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.guided.GuidedRules;
import org.resguardo.retention.plan.RetentionEvidence;
import org.resguardo.rights.Cases;
import org.resguardo.rights.plan.RightsEvidence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each step puts into the evidence bundle. */
@Configuration(proxyBeanMethods = false)
class EvidenceWiring {

    @Bean
    EvidencePart inventoryEvidence(Registers registers, Dictionary dictionary, InstantSource clock) {
        return new InventoryEvidence(
                registers,
                Arrays.stream(Language.values()).map(dictionary::in).toList(),
                () -> LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    @Bean
    DisposalCertificates disposalCertificates(
            RetentionRules rules,
            DryRuns dryRuns,
            Archives archives,
            Stores stores,
            Accounts accounts,
            Dictionary dictionary,
            InstantSource clock) {
        return new DisposalCertificates(rules, dryRuns, archives, stores, accounts, dictionary, clock);
    }

    @Bean
    EvidencePart retentionEvidence(
            RetentionRules rules,
            DisposalRuns runs,
            Archives archives,
            ArchiveDoor door,
            GuidedRules guided,
            DisposalCertificates certificates) {
        return new RetentionEvidence(
                rules, runs, archives, door, guided, run -> certificates.of(run, Language.SPANISH));
    }

    @Bean
    EvidencePart protectionEvidence(
            Safeguards safeguards,
            Incidents incidents,
            Rooms rooms,
            Dictionary dictionary,
            Documents documents,
            Reports reports,
            Mailings mailings,
            Store store,
            Vault vault) {
        Bundles bundles = new Bundles(dictionary, documents, reports, mailings, SigningKey.of(store, vault));
        return new ProtectionEvidence(
                safeguards, incidents, (incident, out) -> bundles.write(rooms.view(incident, false), out));
    }

    @Bean
    EvidencePart policyEvidence(PolicyVersions versions) {
        return new PolicyEvidence(versions);
    }

    @Bean
    EvidencePart noticeEvidence(CollectionPoints points, Campaigns campaigns) {
        return new NoticeEvidence(points, campaigns);
    }

    @Bean
    EvidencePart rightsEvidence(Cases cases) {
        return new RightsEvidence(cases);
    }

    @Bean
    EvidencePart choiceEvidence(Ledger ledger, Offers offers) {
        return new ChoiceEvidence(ledger, offers);
    }

    @Bean
    EvidenceBundles evidenceBundles(
            ObjectProvider<EvidencePart> parts,
            PlanWriter writer,
            Documents documents,
            Settings settings,
            AuditLog log,
            Dictionary dictionary,
            Store store,
            Vault vault) {
        return new EvidenceBundles(
                parts.stream().sorted(Comparator.comparing(EvidencePart::step)).toList(),
                language -> documents.pdf(
                        "plan/plan-pdf.jte",
                        language,
                        new PlanView(writer.write(dictionary.in(language)), settings.sample())),
                log,
                dictionary,
                SigningKey.of(store, vault));
    }

    @Bean
    EvidencePage planEvidencePage(EvidenceBundles bundles, AuditLog log) {
        return new EvidencePage(bundles, log);
    }
}
