/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.resguardo.inventory.Decisions;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.duty.ElementAnswers;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.inventory.duty.ToldFacts;
import org.resguardo.inventory.register.RegisterImport;
import org.resguardo.inventory.register.Registers;
import org.resguardo.inventory.web.duty.DutiesPage;
import org.resguardo.inventory.web.map.MapPage;
import org.resguardo.inventory.web.register.RegisterImportPage;
import org.resguardo.inventory.web.register.RegisterPage;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 1: the special duties, and the record of processing. */
@Configuration(proxyBeanMethods = false)
class RegisterWiring {

    @Bean
    ElementAnswers elementAnswers(Store store, InstantSource clock, AuditLog log) {
        return new ElementAnswers(store, clock, log);
    }

    @Bean
    ToldFacts toldFacts(Businesses businesses, Supplier<Law> law) {
        return facts(businesses, law);
    }

    static ToldFacts facts(Businesses businesses, Supplier<Law> law) {
        return new ToldFacts() {
            @Override
            public BusinessFacts now() {
                return businesses.current().facts(law.get());
            }

            @Override
            public void tell(Account by, String fact, String answer) {
                businesses.answer(by, Map.of(fact, Answer.said(answer)));
            }
        };
    }

    @Bean
    SpecialDuties specialDuties(
            Supplier<Law> law,
            ToldFacts facts,
            Inventory inventory,
            Stores stores,
            Scans scans,
            Activities activities,
            ElementAnswers told) {
        return new SpecialDuties(law, facts, inventory, stores, scans, activities, told);
    }

    @Bean
    DutiesPage dutiesPage(
            Pages pages, SpecialDuties duties, ToldFacts facts, ElementAnswers elements, InstantSource clock) {
        return new DutiesPage(pages, duties, facts, elements, clock);
    }

    @Bean
    Registers registers(
            Inventory inventory,
            Stores stores,
            Activities activities,
            Recipients recipients,
            Officers officers,
            SpecialDuties duties,
            Businesses businesses) {
        return new Registers(
                inventory,
                stores,
                activities,
                recipients,
                officers,
                duties,
                () -> businesses.current().publicName());
    }

    @Bean
    RegisterPage registerPage(Pages pages, Registers registers, InstantSource clock) {
        return new RegisterPage(pages, registers, clock);
    }

    @Bean
    RegisterImport registerImport(
            Registers registers, Activities activities, Recipients recipients, Decisions decisions) {
        return new RegisterImport(registers, activities, recipients, decisions);
    }

    @Bean
    RegisterImportPage registerImportPage(
            Pages pages, RegisterPage page, RegisterImport register, DataFolder folder, InstantSource clock) {
        return new RegisterImportPage(
                pages, page, register, new FileTables(), folder.path().resolve("dropped"), clock);
    }

    @Bean
    MapPage mapPage(Pages pages, Registers registers, InstantSource clock) {
        return new MapPage(pages, registers, clock);
    }
}
