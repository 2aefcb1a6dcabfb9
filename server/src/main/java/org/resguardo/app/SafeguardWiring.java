/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.net.CertificateJudgement;
import org.resguardo.platform.net.DnsRecords;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.EvidenceSource;
import org.resguardo.protection.safeguard.Questions;
import org.resguardo.protection.safeguard.SafeguardAnswers;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.SafeguardJob;
import org.resguardo.protection.safeguard.SafeguardLook;
import org.resguardo.protection.safeguard.SafeguardTasks;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.StaffSheet;
import org.resguardo.protection.safeguard.evidence.DatabaseSource;
import org.resguardo.protection.safeguard.evidence.FolderSource;
import org.resguardo.protection.safeguard.evidence.HeldSource;
import org.resguardo.protection.safeguard.evidence.HostSource;
import org.resguardo.protection.safeguard.evidence.ListedPort;
import org.resguardo.protection.safeguard.evidence.MailSource;
import org.resguardo.protection.safeguard.evidence.SiteSource;
import org.resguardo.protection.sealing.SealWatch;
import org.resguardo.protection.web.safeguard.Looks;
import org.resguardo.protection.web.safeguard.NewPlacePage;
import org.resguardo.protection.web.safeguard.PlacePage;
import org.resguardo.protection.web.safeguard.QuestionSheet;
import org.resguardo.protection.web.safeguard.QuestionsPage;
import org.resguardo.protection.web.safeguard.SafeguardsPage;
import org.resguardo.protection.web.safeguard.StaffPage;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Step 3: safeguards that are looked at. */
@Configuration(proxyBeanMethods = false)
class SafeguardWiring {

    /** Every check that lies in the package of checks: none is named anywhere. */
    @Bean
    Checks safeguardChecks() {
        return new Checks(allChecks());
    }

    static List<SafeguardCheck<?>> allChecks() {
        var finder = new ClassPathScanningCandidateComponentProvider(false);
        finder.addIncludeFilter(new AssignableTypeFilter(SafeguardCheck.class));
        List<SafeguardCheck<?>> checks = new ArrayList<>();
        finder.findCandidateComponents(SafeguardCheck.class.getPackageName() + ".check")
                .forEach(found -> checks.add((SafeguardCheck<?>) BeanUtils.instantiateClass(ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), SafeguardWiring.class.getClassLoader()))));
        return checks;
    }

    @Bean
    Safeguards safeguards(Store store, Stores stores, InstantSource clock, AuditLog log, Events events) {
        return new Safeguards(store, stores, clock, log, events);
    }

    @Bean
    @Order(1)
    EvidenceSource heldSource(Inventory inventory, Scans scans, SealWatch seals, InstantSource clock) {
        return new HeldSource(inventory, scans, seals, clock);
    }

    @Bean
    @Order(2)
    EvidenceSource databaseSource(Stores stores, InstantSource clock) {
        return new DatabaseSource(stores, new PostureDoors(), clock);
    }

    @Bean
    @Order(3)
    EvidenceSource folderSource(InstantSource clock) {
        return new FolderSource(clock);
    }

    @Bean
    @Order(4)
    EvidenceSource siteSource(
            InstantSource clock,
            ObjectProvider<SiteSource.Ports> ports,
            ObjectProvider<CertificateJudgement> judgement) {
        return new SiteSource(
                NameLookup.SYSTEM,
                judgement.getIfAvailable(CertificateJudgement::standard),
                clock,
                ports.getIfAvailable(() -> SiteSource.Ports.STANDARD));
    }

    @Bean
    @Order(5)
    EvidenceSource hostSource(InstantSource clock) {
        return new HostSource(NameLookup.SYSTEM, ListedPort.ALL, clock);
    }

    @Bean
    @Order(6)
    EvidenceSource mailSource(InstantSource clock) {
        return new MailSource(DnsRecords.ofThisMachine(), clock);
    }

    @Bean
    SafeguardJob safeguardJob(Safeguards safeguards, ObjectProvider<EvidenceSource> sources, Checks checks) {
        return new SafeguardJob(
                safeguards,
                new SafeguardLook(safeguards, sources.orderedStream().toList(), checks));
    }

    /** In the small hours of Sunday, after step 1 has looked. */
    @Bean
    JobSchedule<String> weeklySafeguards(SafeguardJob job) {
        return JobSchedule.cron("safeguard-weekly", job, "", "0 0 5 * * SUN", ZoneId.systemDefault());
    }

    @Bean
    SafeguardAnswers safeguardAnswers(Store store, InstantSource clock, Events events) {
        return new SafeguardAnswers(store, clock, events);
    }

    @Bean
    StaffSheet staffSheet(Store store, InstantSource clock) {
        return new StaffSheet(store, clock);
    }

    @Bean
    SafeguardTasks safeguardTasks(Safeguards safeguards, Checks checks, StaffSheet sheet) {
        return new SafeguardTasks(safeguards, checks, sheet);
    }

    @Bean
    Questions safeguardQuestions() {
        return Questions.ours();
    }

    @Bean
    QuestionSheet safeguardQuestionSheet(
            Questions questions, SafeguardAnswers answers, SpecialDuties duties, InstantSource clock) {
        return new QuestionSheet(questions, answers, duties, clock);
    }

    @Bean
    Looks safeguardLooks(Jobs jobs, SafeguardJob job) {
        return new Looks(jobs, job);
    }

    @Bean
    SafeguardsPage safeguardsPage(
            Pages pages, Safeguards safeguards, Looks looks, QuestionSheet questions, StaffSheet sheet) {
        return new SafeguardsPage(pages, safeguards, looks, questions, sheet);
    }

    @Bean
    PlacePage guardedPlacePage(Pages pages, Safeguards safeguards, Checks checks, Looks looks) {
        return new PlacePage(pages, safeguards, checks, looks);
    }

    @Bean
    NewPlacePage newGuardedPlacePage(Pages pages, Safeguards safeguards, Looks looks) {
        return new NewPlacePage(pages, safeguards, looks);
    }

    @Bean
    QuestionsPage safeguardQuestionsPage(
            Pages pages, Questions questions, SafeguardAnswers answers, QuestionSheet sheet) {
        return new QuestionsPage(pages, questions, answers, sheet);
    }

    @Bean
    StaffPage staffSheetPage(Pages pages, Documents documents, StaffSheet sheet) {
        return new StaffPage(pages, documents, sheet);
    }
}
