/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.app.sample.SampleClock;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.access.RouteTable;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.Claim;
import org.resguardo.platform.account.Devices;
import org.resguardo.platform.account.LoginThrottle;
import org.resguardo.platform.account.Passkeys;
import org.resguardo.platform.account.PassphraseLinks;
import org.resguardo.platform.account.SecondStep;
import org.resguardo.platform.account.web.Visits;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.audit.web.AuditPage;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.AssetPage;
import org.resguardo.platform.web.Assets;
import org.resguardo.platform.web.ErrorPages;
import org.resguardo.platform.web.LanguagePage;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.StylePage;
import org.resguardo.platform.words.Dictionary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Puts the parts together. There is no scanning: what is not made here is not there. */
@Configuration(proxyBeanMethods = false)
@Import({
    FrameworkWiring.class,
    MemoryWiring.class,
    SecurityWiring.class,
    SessionWiring.class,
    JobWiring.class,
    EventWiring.class,
    LawWiring.class,
    BusinessWiring.class,
    PlanWiring.class,
    PlanSections.class,
    EvidenceWiring.class,
    ApiWiring.class,
    BackupWiring.class,
    InventoryWiring.class,
    ActivityWiring.class,
    RetentionWiring.class,
    ForgottenWiring.class,
    ErasureWiring.class,
    GuidedWiring.class,
    ProtectionWiring.class,
    SafeguardWiring.class,
    SealingWiring.class,
    VaultWiring.class,
    ArchiveWiring.class,
    MailWiring.class,
    MailingWiring.class,
    RegisterWiring.class,
    PolicyWiring.class,
    SiteWiring.class,
    AppStoreWiring.class,
    NoticeWiring.class,
    ChoiceWiring.class,
    ChoicePages.class,
    WidgetWiring.class,
    WebhookWiring.class,
    RightsWiring.class,
    AgentWiring.class,
    RightsPagesWiring.class,
    FindWiring.class,
    FulfilWiring.class,
    StatusWiring.class
})
class Wiring {

    @Bean
    InstantSource clock(Settings settings) {
        return settings.sample() ? new SampleClock() : InstantSource.system();
    }

    /** The database; before its form is changed for a new version of the program, there is a backup of it. */
    @Bean
    Store store(DataFolder folder, Database database, MasterKey key, InstantSource clock) {
        Store store = database.lead(Updates.backUpFirst(folder.path(), database, key, clock));
        FolderDatabase.remember(folder.path(), database);
        return store;
    }

    @Bean
    Database database(DataFolder folder, Settings settings) {
        return FolderDatabase.of(folder, settings.postgres());
    }

    @Bean
    MasterKey masterKey(DataFolder folder, Settings settings, SecureRandom random) {
        return settings.keyFile().map(MasterKey::at).orElseGet(() -> MasterKey.in(folder, random));
    }

    @Bean
    Vault vault(Store store, MasterKey key) {
        return Vault.of(store, key);
    }

    @Bean
    AuditLog auditLog(Store store, Vault vault, InstantSource clock, SecureRandom random) {
        return new AuditLog(store, clock, random, SigningKey.of(store, vault));
    }

    @Bean
    Accounts accounts(Store store, InstantSource clock, AuditLog log) {
        return new Accounts(store, clock, log);
    }

    @Bean
    LoginThrottle throttle(InstantSource clock) {
        return new LoginThrottle(clock);
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    Claim claim(SecureRandom random) {
        return new Claim(random);
    }

    @Bean
    Dictionary dictionary() {
        return Dictionary.of(Speakers.PACKAGES);
    }

    @Bean
    Pages pages(Dictionary dictionary, InstantSource clock, Assets assets, Settings settings) {
        return new Pages(dictionary, assets, clock, settings.sample());
    }

    @Bean
    Documents documents(Dictionary dictionary) {
        return new Documents(dictionary);
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    ErrorPages errorPages(Pages pages) {
        return new ErrorPages(pages);
    }

    @Bean
    AccountPages accountPages(
            Pages pages,
            Store store,
            Vault vault,
            Accounts accounts,
            AuditLog log,
            LoginThrottle throttle,
            InstantSource clock,
            SecureRandom random) {
        return new AccountPages(
                pages,
                new SecondStep(store, vault, clock, random, throttle, log),
                new Passkeys(store, vault, clock, random, accounts, log),
                new Visits(new Devices(store, clock, random), log, clock),
                new Devices(store, clock, random),
                throttle,
                new PassphraseLinks(store, clock, random, log),
                log);
    }

    /** The route table: all that the program answers. */
    @Bean
    RouteTable routes(
            Pages pages,
            Assets assets,
            Accounts accounts,
            Claim claim,
            AuditLog log,
            AccountPages accountPages,
            JdbcIndexedSessionRepository sessions,
            List<RouteOwner> others) {
        List<RouteOwner> owners = new ArrayList<>(others);
        owners.add(new AssetPage(assets));
        owners.addAll(accountPages.all(accounts, claim, sessions));
        owners.add(new AuditPage(pages, log, accounts));
        owners.add(new LanguagePage(accounts));
        owners.add(new StylePage(pages));
        return RouteTable.of(owners);
    }
}
