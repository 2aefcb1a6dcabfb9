/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import org.resguardo.app.sample.SampleEnd;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryStatus;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ActivityTasks;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.plan.Agenda;
import org.resguardo.plan.PlanWriter;
import org.resguardo.plan.RecentChanges;
import org.resguardo.plan.WeeklyDigest;
import org.resguardo.plan.web.PlanPage;
import org.resguardo.plan.web.SetupDataPage;
import org.resguardo.plan.web.SetupOfficerPage;
import org.resguardo.plan.web.TodayPage;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.setup.Setup;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.status.Checks;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.TaskSource;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.scan.profile.SystemProfiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Today. Steps add to it by beans: {@link StepStatus} and {@link TaskSource}. */
@Configuration(proxyBeanMethods = false)
class PlanWiring {

    @Bean
    InventoryStatus inventoryStatus(
            Inventory inventory,
            Stores stores,
            Officers officers,
            Scans scans,
            Activities activities,
            Recipients recipients,
            InstantSource clock) {
        ActivityTasks uses = new ActivityTasks(activities, recipients);
        return new InventoryStatus(inventory, stores, officers, scans, uses::open, clock);
    }

    @Bean
    Agenda agenda(ObjectProvider<StepStatus> steps, ObjectProvider<TaskSource> others) {
        return new Agenda(steps.orderedStream().toList(), others.orderedStream().toList());
    }

    @Bean
    TodayPage todayPage(Pages pages, Agenda agenda, Setup setup, Checks checks, AuditLog log, InstantSource clock) {
        RecentChanges changes = new RecentChanges(log, clock, ZoneId.systemDefault());
        return new TodayPage(pages, agenda, setup, checks, changes, clock);
    }

    @Bean
    PlanWriter planWriter(
            ObjectProvider<PlanSection> sections, Agenda agenda, Businesses businesses, InstantSource clock) {
        return new PlanWriter(
                sections.orderedStream().toList(),
                agenda,
                () -> businesses.current().publicName(),
                clock,
                ZoneId.systemDefault());
    }

    @Bean
    PlanPage planPage(Pages pages, PlanWriter writer, Documents documents, Settings settings) {
        return new PlanPage(pages, writer, documents, settings.sample());
    }

    @Bean
    SampleEnd sampleEnd(Pages pages, Settings settings) {
        return new SampleEnd(pages, settings.sample());
    }

    @Bean
    SetupDataPage setupDataPage(Pages pages, Stores stores, Inventory inventory, SetupFlow flow) {
        return new SetupDataPage(pages, stores, inventory, flow, SingletonSupplier.of(SystemProfiles::ours));
    }

    @Bean
    SetupOfficerPage setupOfficerPage(
            Pages pages, Officers officers, Businesses businesses, SetupFlow flow, InstantSource clock) {
        return new SetupOfficerPage(pages, officers, businesses, flow, clock);
    }

    @Bean
    WeeklyDigest weeklyDigest(
            ObjectProvider<Agenda> agenda,
            Accounts accounts,
            Store store,
            Outbox outbox,
            MailServers servers,
            Dictionary dictionary,
            PublicAddress address,
            InstantSource clock) {
        return new WeeklyDigest(agenda::getObject, accounts, store, outbox, servers, dictionary, address, clock);
    }

    @Bean
    JobSchedule<String> weeklyDigests(WeeklyDigest digest) {
        return JobSchedule.cron("plan-digest", digest, "", "0 0 8 * * MON", ZoneId.systemDefault());
    }
}
