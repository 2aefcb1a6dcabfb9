/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.api.Repeatable;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.WriteOnce;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.CaseMail;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Challenges;
import org.resguardo.rights.ContactThrottle;
import org.resguardo.rights.Identities;
import org.resguardo.rights.MailboxJob;
import org.resguardo.rights.MailboxSettings;
import org.resguardo.rights.PersonsSide;
import org.resguardo.rights.Threads;
import org.resguardo.rights.agent.Agents;
import org.resguardo.rights.web.AnswerPage;
import org.resguardo.rights.web.CaseFilesPage;
import org.resguardo.rights.web.CasePage;
import org.resguardo.rights.web.CasePortal;
import org.resguardo.rights.web.CaseVisits;
import org.resguardo.rights.web.CasesApi;
import org.resguardo.rights.web.ContactPage;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.DeskPage;
import org.resguardo.rights.web.EndPage;
import org.resguardo.rights.web.FiguresPage;
import org.resguardo.rights.web.IdentityPage;
import org.resguardo.rights.web.Portal;
import org.resguardo.rights.web.ShopHook;
import org.resguardo.rights.web.WaysPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 6: its pages, for those who ask and for those who answer. */
@Configuration(proxyBeanMethods = false)
class RightsPagesWiring {

    @Bean
    ContactThrottle contactThrottle(InstantSource clock) {
        return new ContactThrottle(clock);
    }

    @Bean
    CaseVisits caseVisits(MasterKey key, InstantSource clock) {
        return new CaseVisits(key.derive("resguardo case visit"), clock);
    }

    @Bean
    ContactPage contactPage(
            Pages pages,
            Store store,
            Cases cases,
            CaseLaw law,
            CaseMail mail,
            Challenges challenges,
            ContactThrottle throttle,
            CaseVisits visits,
            Businesses businesses,
            InstantSource clock) {
        return new ContactPage(
                pages, store, cases, law, mail, challenges, throttle, visits, businesses::current, clock);
    }

    @Bean
    Portal portal(
            Cases cases,
            Threads threads,
            Identities identities,
            CaseLaw law,
            MailServers servers,
            InstantSource clock) {
        return new Portal(
                cases, threads, identities, law, () -> servers.current().isPresent(), clock);
    }

    @Bean
    CasePortal casePortal(
            Pages pages,
            Cases cases,
            Portal portal,
            Threads threads,
            Identities identities,
            PersonsSide persons,
            CaseWork work,
            CaseVisits visits,
            ContactThrottle throttle) {
        return new CasePortal(pages, cases, portal, threads, identities, persons, work, visits, throttle);
    }

    @Bean
    Desk desk(
            Cases cases, Threads threads, Identities identities, CaseLaw law, Accounts accounts, InstantSource clock) {
        return new Desk(cases, threads, identities, law, accounts, clock);
    }

    @Bean
    DeskPage deskPage(Pages pages, Cases cases, Desk desk) {
        return new DeskPage(pages, cases, desk);
    }

    @Bean
    CasePage casePage(Pages pages, Cases cases, CaseWork work, Desk desk) {
        return new CasePage(pages, cases, work, desk);
    }

    @Bean
    AnswerPage answerPage(Pages pages, CaseWork work, Desk desk, Businesses businesses) {
        return new AnswerPage(pages, work, desk, businesses::current);
    }

    @Bean
    IdentityPage identityPage(Pages pages, Identities identities, CaseWork work, Desk desk) {
        return new IdentityPage(pages, identities, work, desk);
    }

    @Bean
    EndPage endPage(Pages pages, CaseWork work, Desk desk) {
        return new EndPage(pages, work, desk);
    }

    @Bean
    CaseFilesPage caseFilesPage(Threads threads, Store store, AuditLog log, Desk desk) {
        return new CaseFilesPage(threads, store, log, desk);
    }

    @Bean
    FiguresPage figuresPage(
            Pages pages, Cases cases, MailboxSettings settings, Businesses businesses, InstantSource clock) {
        return new FiguresPage(pages, cases, settings, businesses::current, clock);
    }

    @Bean
    WaysPage waysPage(
            Pages pages,
            MailboxSettings settings,
            PublicAddress address,
            Jobs jobs,
            MailboxJob reading,
            Agents agents) {
        return new WaysPage(pages, settings, address, jobs, reading, agents);
    }

    @Bean
    ShopHook shopHook(Cases cases, MailboxSettings settings, Store store, InstantSource clock) {
        return new ShopHook(cases, settings, new WriteOnce(store, clock));
    }

    @Bean
    CasesApi casesApi(Cases cases, CaseLaw law, Repeatable repeatable, InstantSource clock) {
        return new CasesApi(cases, law, repeatable, clock);
    }
}
