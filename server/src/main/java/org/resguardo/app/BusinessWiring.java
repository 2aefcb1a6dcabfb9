/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.BusinessTasks;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.web.AboutPage;
import org.resguardo.platform.business.web.AnswersPage;
import org.resguardo.platform.business.web.BusinessPage;
import org.resguardo.platform.business.web.CountsPage;
import org.resguardo.platform.business.web.CustomersPage;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.setup.Setup;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is known of the business, and the set-up in which it is asked first. */
@Configuration(proxyBeanMethods = false)
class BusinessWiring {

    @Bean
    Businesses businesses(Store store, InstantSource clock, AuditLog log, Events events) {
        return new Businesses(store, clock, log, events);
    }

    @Bean
    Assumptions assumptions() {
        return Assumptions.standard();
    }

    @Bean
    BusinessTasks businessTasks(Businesses businesses, Assumptions assumptions) {
        return new BusinessTasks(businesses, assumptions);
    }

    @Bean
    Setup setup(Store store, InstantSource clock) {
        return new Setup(store, clock);
    }

    @Bean
    SetupFlow setupFlow(Setup setup) {
        return new SetupFlow(setup);
    }

    @Bean
    AboutPage aboutPage(Pages pages, Businesses businesses, Assumptions assumptions, SetupFlow flow) {
        return new AboutPage(pages, businesses, assumptions, flow);
    }

    @Bean
    CustomersPage customersPage(Pages pages, Businesses businesses, Supplier<Law> law, SetupFlow flow) {
        return new CustomersPage(pages, businesses, law, flow);
    }

    @Bean
    CountsPage countsPage(Pages pages, Businesses businesses, Supplier<Law> law, SetupFlow flow) {
        return new CountsPage(pages, businesses, law, flow);
    }

    @Bean
    AnswersPage answersPage(
            Pages pages, Businesses businesses, Assumptions assumptions, Supplier<Law> law, SetupFlow flow) {
        return new AnswersPage(pages, businesses, assumptions, law, flow);
    }

    @Bean
    BusinessPage businessPage(Pages pages, Businesses businesses, Supplier<Law> law) {
        return new BusinessPage(pages, businesses, law);
    }
}
