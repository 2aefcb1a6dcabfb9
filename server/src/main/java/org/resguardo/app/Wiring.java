/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.plan.web.TodayPage;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.access.RouteTable;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.Claim;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.account.SignIn;
import org.resguardo.platform.account.web.ClaimPage;
import org.resguardo.platform.account.web.SignInPage;
import org.resguardo.platform.account.web.Visits;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.storage.SqliteStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.AssetPage;
import org.resguardo.platform.web.Assets;
import org.resguardo.platform.web.ErrorPages;
import org.resguardo.platform.web.LanguagePage;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.StylePage;
import org.resguardo.platform.words.Dictionary;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the parts together. There is no scanning: what is not made here is not there. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
@Import({SecurityWiring.class, SessionWiring.class})
class Wiring {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Store store(DataFolder folder) {
        return SqliteStore.open(folder.database());
    }

    @Bean
    Accounts accounts(Store store, InstantSource clock) {
        return new Accounts(store, clock);
    }

    @Bean
    Claim claim() {
        return new Claim(new SecureRandom());
    }

    @Bean
    Pages pages(InstantSource clock, Assets assets) {
        return new Pages(Dictionary.of(Speakers.PACKAGES), assets, clock);
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    ErrorPages errorPages(Pages pages) {
        return new ErrorPages(pages);
    }

    /** The route table: all that the program answers. */
    @Bean
    RouteTable routes(Pages pages, Assets assets, Accounts accounts, Claim claim, InstantSource clock) {
        Passphrases passphrases = new Passphrases();
        Visits visits = new Visits(clock);
        List<RouteOwner> owners = new ArrayList<>(List.of(
                new AssetPage(assets),
                new ClaimPage(pages, claim, accounts, passphrases, visits),
                new SignInPage(pages, accounts, new SignIn(accounts, passphrases), visits),
                new LanguagePage(accounts),
                new TodayPage(pages),
                new StylePage(pages)));
        owners.addAll(StepsToCome.pages(pages));
        return RouteTable.of(owners);
    }
}
