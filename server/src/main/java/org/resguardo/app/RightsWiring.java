/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.github.kagkarlsson.scheduler.task.Task;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.law.Law;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.mail.Bounces;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.retention.LegalHolds;
import org.resguardo.rights.CareJob;
import org.resguardo.rights.CaseCare;
import org.resguardo.rights.CaseErasure;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.CaseMail;
import org.resguardo.rights.CaseMessageId;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Challenges;
import org.resguardo.rights.Identities;
import org.resguardo.rights.MailIntake;
import org.resguardo.rights.MailboxJob;
import org.resguardo.rights.MailboxReading;
import org.resguardo.rights.MailboxSettings;
import org.resguardo.rights.MailboxTask;
import org.resguardo.rights.PersonsSide;
import org.resguardo.rights.Reach;
import org.resguardo.rights.RightsStatus;
import org.resguardo.rights.Threads;
import org.resguardo.rights.WaysIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 6: cases, their clocks, and mail to and fro. */
@Configuration(proxyBeanMethods = false)
class RightsWiring {
    private static final ZoneId ZONE = ZoneId.systemDefault();
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Bean
    Threads caseThreads(Store store, Vault vault) {
        return new Threads(store, vault);
    }

    @Bean
    Cases cases(
            Store store,
            InstantSource clock,
            SecureRandom random,
            Vault vault,
            PersonHash hash,
            AuditLog log,
            Threads threads) {
        return new Cases(store, clock, random, vault, hash, log, threads);
    }

    @Bean
    CaseLaw caseLaw(Supplier<Law> law, SpecialDuties duties, Businesses businesses) {
        return new CaseLaw(law, duties::on, () -> businesses.current().places(), ZONE);
    }

    @Bean
    MailboxSettings mailboxSettings(Store store, InstantSource clock, Vault vault, AuditLog log) {
        return new MailboxSettings(store, clock, vault, log);
    }

    @Bean
    CaseMessageId caseMessageId(MasterKey key) {
        return new CaseMessageId(key.derive("resguardo case mail"));
    }

    @Bean
    Reach.Now caseReach(Businesses businesses, PublicAddress address, MailboxSettings settings, MailServers servers) {
        return () -> {
            var mailbox = settings.mailbox();
            return new Reach(
                    businesses.current().publicName(),
                    address.current(),
                    mailbox.map(MailboxSettings.Set::address),
                    mailbox.map(MailboxSettings.Set::plus).orElse(false),
                    servers.current().map(server -> server.sender().domain()).orElse("resguardo.invalid"));
        };
    }

    @Bean
    CaseMail caseMail(
            Outbox outbox,
            Vault vault,
            InstantSource clock,
            Dictionary dictionary,
            PersonHash hash,
            CaseMessageId names,
            Reach.Now reach,
            Accounts accounts) {
        return new CaseMail(outbox, vault, clock, ZONE, dictionary, hash, names, reach, accounts::all);
    }

    @Bean
    CaseWork caseWork(Store store, InstantSource clock, Vault vault, AuditLog log, Threads threads, CaseMail mail) {
        return new CaseWork(store, clock, vault, log, threads, mail);
    }

    @Bean
    PersonsSide personsSide(Store store, InstantSource clock, Vault vault, Threads threads) {
        return new PersonsSide(store, clock, vault, threads);
    }

    @Bean
    Identities identities(
            Store store,
            InstantSource clock,
            SecureRandom random,
            Vault vault,
            PersonHash hash,
            AuditLog log,
            CaseMail mail) {
        return new Identities(store, clock, random, vault, hash, log, mail);
    }

    @Bean
    Challenges challenges(MasterKey key, InstantSource clock, SecureRandom random) {
        return new Challenges(key.derive("resguardo public form"), clock, random);
    }

    @Bean
    MailIntake mailIntake(
            Store store,
            InstantSource clock,
            Cases cases,
            PersonsSide persons,
            CaseLaw law,
            CaseMail mail,
            CaseMessageId names,
            MailboxSettings settings,
            Bounces bounces) {
        return new MailIntake(store, clock, ZONE, cases, persons, law, mail, names, settings, bounces);
    }

    @Bean
    MailboxReading mailboxReading(MailboxSettings settings, MailIntake intake, CaseCare care) {
        return new MailboxReading(settings, intake, care);
    }

    @Bean
    MailboxJob mailboxJob(MailboxReading reading) {
        return new MailboxJob(reading);
    }

    @Bean
    Task<?> mailboxTask(MailboxReading reading, InstantSource clock, Store store) {
        MailboxTask task = new MailboxTask(reading, clock);
        task.begin(store);
        return task.task();
    }

    @Bean
    CaseCare caseCare(Store store, InstantSource clock, Cases cases, CaseLaw law, CaseMail mail) {
        return new CaseCare(store, clock, ZONE, cases, law, mail);
    }

    @Bean
    CareJob careJob(CaseCare care) {
        return new CareJob(care);
    }

    @Bean
    JobSchedule<Long> casesAreCaredFor(CareJob job) {
        return JobSchedule.daily("rights-care", job, 0L, MORNING, ZONE);
    }

    @Bean
    CaseErasure caseErasure(
            Store store, InstantSource clock, Vault vault, PersonHash hash, LegalHolds holds, AuditLog log) {
        return new CaseErasure(store, clock, ZONE, vault, hash, holds, log);
    }

    @Bean
    RightsStatus rightsStatus(Cases cases, Threads threads, Identities identities, CaseLaw law, InstantSource clock) {
        return new RightsStatus(cases, threads, identities, law, clock, ZONE);
    }

    @Bean
    WaysIn waysIn(Cases cases, MailboxSettings settings) {
        return new WaysIn(cases, settings);
    }
}
