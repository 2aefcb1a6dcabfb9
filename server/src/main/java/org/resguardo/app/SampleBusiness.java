/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.app.sample.SampleDatabase;
import org.resguardo.app.sample.SampleHistory;
import org.resguardo.app.sample.SampleKind;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Contact;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.setup.Setup;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.web.SampleAccount;
import org.resguardo.platform.words.Language;

/** The made-up business of a demonstration, told to a server that is new: its owner, what she said, the folder with its files, and half a year. */
public final class SampleBusiness {
    private final Server server;
    private final SampleKind kind;
    private final Language language;
    private final Account owner;
    private final SampleHistory history;

    private SampleBusiness(Server server, SampleKind kind, Language language, Account owner) {
        this.server = server;
        this.kind = kind;
        this.language = language;
        this.owner = owner;
        this.history = new SampleHistory(server, kind, language, owner);
    }

    /**
     * Tells a server of a business, as of half a year ago, and has its files looked at.
     *
     * @param server a server that belongs to nobody yet
     * @param kind which business
     * @param files the folder with its files
     * @param database its database server, if it runs one
     * @param reader in whose language
     */
    public static SampleBusiness in(
            Server server, SampleKind kind, Path files, Optional<SampleDatabase> database, Locale reader) {
        Language language = Language.of(reader.getLanguage()).orElse(Language.ENGLISH);
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        SampleAccount.NAME,
                        SampleAccount.EMAIL,
                        Role.OWNER,
                        language,
                        new Passphrases().hash(SampleAccount.PASSPHRASE)))
                .orElseThrow();
        SampleBusiness sample = new SampleBusiness(server, kind, language, owner);
        sample.tell();
        sample.look(files);
        database.ifPresent(sample::look);
        return sample;
    }

    private void tell() {
        Businesses businesses = server.part(Businesses.class);
        businesses.describe(owner, kind.fullName(), kind.knownAs(), kind.trade(), "");
        businesses.answer(owner, server.part(Assumptions.class).assumed(kind.trade()));
        businesses.place(owner, new Places(Set.of("US-TX"), kind.customers(), Elsewhere.SOME));
        businesses.answer(owner, answers());
        String hours = language == Language.SPANISH ? "De lunes a sábado, de 7 a 3" : "Monday to Saturday, 7 to 3";
        businesses.reach(owner, new Contact("privacidad@example.com", "(210) 555-0142", hours));
        LocalDate today = LocalDate.ofInstant(server.part(InstantSource.class).instant(), ZoneId.systemDefault());
        server.part(Officers.class)
                .designate(owner, Officer.Post.OFFICER, SampleAccount.NAME, "privacidad@example.com", "", today);
        Setup setup = server.part(Setup.class);
        Arrays.stream(SetupPage.values()).forEach(setup::pass);
    }

    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new HashMap<>();
        kind.does().forEach(yes -> answers.put(yes, Answer.said(Answer.YES)));
        for (String no : Set.of("sharesForTargetedAds", "sellsData", "usesBiometrics", "offersBenefitPlan")) {
            answers.put(no, Answer.said(Answer.NO));
        }
        answers.put("callsOrTextsForMarketing", Answer.said(Answer.UNKNOWN));
        long customers = kind.customers().values().stream()
                .mapToLong(count -> count.orElse(0))
                .sum();
        answers.put("totalCustomers", Answer.said(Long.toString(customers)));
        answers.put("employees", Answer.said("7"));
        answers.put("revenueUsd", Answer.said("under-25-million"));
        return answers;
    }

    private void look(Path files) {
        Stores stores = server.part(Stores.class);
        boolean spanish = language == Language.SPANISH;
        DataStore folder = stores.add(
                owner,
                StoreKind.FOLDER,
                kind.folder(language),
                new StoreAddress.Local(files.toAbsolutePath().toString()));
        stores.add(
                owner,
                StoreKind.BY_HAND,
                kind.paper(language),
                new StoreAddress.ByHand(
                        spanish ? "Junto al mostrador" : "Beside the counter",
                        spanish ? "En un cajón con llave" : "In a locked drawer"));
        look(folder);
    }

    private void look(SampleDatabase database) {
        look(server.part(Stores.class)
                .add(
                        owner,
                        database.kind(),
                        database.name(kind, language),
                        database.address(),
                        database.password().toCharArray()));
    }

    private void look(DataStore place) {
        server.part(Jobs.class).start(server.part(InventoryScan.class), place.id(), owner.auditName());
    }

    /** Tells what the business went through since then; its files must have been looked at. */
    public void live() {
        history.tell();
    }

    /** True when nothing is being looked at any more. */
    public boolean looked() {
        return server.part(Jobs.class).open().stream()
                .map(Job::kind)
                .noneMatch(server.part(InventoryScan.class).id()::equals);
    }
}
