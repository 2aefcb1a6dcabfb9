/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.plan.ChoicesSection;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.purpose.Proposals;
import org.resguardo.choice.site.Banners;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.inventory.plan.HoldingsSection;
import org.resguardo.inventory.plan.ObligationsSection;
import org.resguardo.inventory.plan.OfficerSection;
import org.resguardo.inventory.plan.SurpriseSection;
import org.resguardo.inventory.plan.UsesSection;
import org.resguardo.inventory.register.Registers;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.plan.NoticesSection;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.policy.Drift;
import org.resguardo.policy.Publication;
import org.resguardo.policy.plan.PolicySection;
import org.resguardo.policy.version.PolicyVersions;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.PhoneTree;
import org.resguardo.protection.plan.BreachSection;
import org.resguardo.protection.plan.RiskSection;
import org.resguardo.protection.plan.SafeguardsSection;
import org.resguardo.protection.plan.StatedSection;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.StaffSheet;
import org.resguardo.protection.sealing.ColumnSeals;
import org.resguardo.protection.sealing.KitRecord;
import org.resguardo.protection.web.safeguard.QuestionSheet;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.NeedReview;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleHealths;
import org.resguardo.retention.guided.GuidedRules;
import org.resguardo.retention.plan.GuidedSection;
import org.resguardo.retention.plan.NeedsSection;
import org.resguardo.retention.plan.ScheduleSection;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.Cases;
import org.resguardo.rights.MailboxSettings;
import org.resguardo.rights.plan.DeskSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What each step says in the privacy plan. Within a chapter, sections stand by their order. */
@Configuration(proxyBeanMethods = false)
class PlanSections {

    @Bean
    PlanSection officerSection(Officers officers, Businesses businesses) {
        return new OfficerSection(officers, businesses::current);
    }

    @Bean
    @Order(1)
    PlanSection holdingsSection(Inventory inventory, Stores stores, Scans scans) {
        return new HoldingsSection(inventory, stores, scans);
    }

    @Bean
    @Order(2)
    PlanSection usesSection(Registers registers) {
        return new UsesSection(registers);
    }

    @Bean
    @Order(1)
    PlanSection surpriseSection(Inventory inventory) {
        return new SurpriseSection(inventory);
    }

    @Bean
    PlanSection obligationsSection(SpecialDuties duties) {
        return new ObligationsSection(duties);
    }

    @Bean
    PlanSection needsSection(NeedReview needs) {
        return new NeedsSection(needs);
    }

    @Bean
    @Order(1)
    PlanSection scheduleSection(
            RetentionRules rules, RuleHealths healths, DisposalRuns runs, Stores stores, InstantSource clock) {
        return new ScheduleSection(rules, healths, runs, stores, clock);
    }

    @Bean
    @Order(2)
    PlanSection guidedSection(GuidedRules guided, LegalHolds holds, Stores stores) {
        return new GuidedSection(guided, holds, stores);
    }

    @Bean
    @Order(2)
    PlanSection riskSection(Safeguards safeguards, Checks checks) {
        return new RiskSection(safeguards, checks);
    }

    @Bean
    @Order(1)
    PlanSection safeguardsSection(Safeguards safeguards, ColumnSeals seals, KitRecord kit, StaffSheet sheet) {
        return new SafeguardsSection(safeguards, seals, kit, sheet);
    }

    @Bean
    @Order(2)
    PlanSection statedSection(QuestionSheet sheet) {
        return new StatedSection(sheet);
    }

    @Bean
    PlanSection breachSection(PhoneTree tree, Officers officers, Incidents incidents, SpecialDuties duties) {
        return new BreachSection(tree, officers, incidents, duties::on);
    }

    @Bean
    PlanSection policySection(PolicyVersions versions, Publication publication, Drift drift) {
        return new PolicySection(versions, publication, drift);
    }

    @Bean
    PlanSection noticesSection(CollectionPoints points, Campaigns campaigns) {
        return new NoticesSection(points, campaigns);
    }

    @Bean
    PlanSection deskSection(Cases cases, CaseLaw law, MailboxSettings mailbox) {
        return new DeskSection(cases, law, mailbox, ZoneId.systemDefault());
    }

    @Bean
    PlanSection choicesSection(
            Offers offers,
            Proposals proposals,
            Standings standings,
            Destinations destinations,
            Deliveries deliveries,
            Ledger ledger,
            Banners banners) {
        ChoicesSection.Carried carried = new ChoicesSection.Carried(destinations, deliveries);
        return new ChoicesSection(offers, proposals, standings, carried, ledger, banners);
    }
}
