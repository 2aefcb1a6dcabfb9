/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.resguardo.law.Law;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.mail.Bounces;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.mail.Suppressions;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;

/** Step 6 over a real database, with a clock that can be moved; the business is a bakery with customers in Texas and California. */
final class Office implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Law LAW = Law.standard();
    private static final Map<LocalDate, Obligations> KNOWN = new HashMap<>();

    final Store store;
    final Vault vault;
    final Cases cases;
    final Threads threads;
    final CaseLaw law;
    final CaseMail mail;
    final CaseMessageId names;
    final CaseWork work;
    final PersonsSide persons;
    final Identities identities;
    final MailboxSettings settings;
    final MailIntake intake;
    final CaseCare care;
    final RightsStatus status;
    final Outbox outbox;
    final MailServers servers;
    final Account owner;
    final PersonHash hash = new PersonHash(new byte[32]);
    final AuditLog log;

    Office(Path folder, InstantSource clock, long seed) {
        this(folder, clock, seed, "privacidad@panaderia.example");
    }

    Office(Path folder, InstantSource clock, long seed, String mailbox) {
        Random random = new Random(seed);
        store = ChosenStore.open(folder.resolve("app.db"));
        vault = Vault.of(store, MasterKey.of(new byte[32]));
        log = new AuditLog(store, clock, random, SigningKey.of(store, vault));
        Accounts accounts = new Accounts(store, clock, log);
        owner = accounts.claim(new NewAccount("Ana", "ana@panaderia.example", Role.OWNER, Language.SPANISH, "-"))
                .orElseThrow();
        threads = new Threads(store, vault);
        cases = new Cases(store, clock, random, vault, hash, log, threads);
        law = new CaseLaw(() -> LAW, Office::obligations, Office::places, ZONE);
        outbox = new Outbox(store, clock, vault, new AddressHash(new byte[32]));
        servers = new MailServers(store, clock, vault, log);
        names = new CaseMessageId(key(seed));
        Dictionary dictionary = Dictionary.of(List.of("org.resguardo.rights"));
        Reach reach = new Reach(
                "Panadería Luna",
                Optional.of("https://privacidad.panaderia.example"),
                Optional.of(mailbox),
                false,
                mailbox.substring(mailbox.indexOf('@') + 1));
        mail = new CaseMail(outbox, vault, clock, ZONE, dictionary, hash, names, () -> reach, accounts::all);
        work = new CaseWork(store, clock, vault, log, threads, mail);
        persons = new PersonsSide(store, clock, vault, threads);
        identities = new Identities(store, clock, random, vault, hash, log, mail);
        settings = new MailboxSettings(store, clock, vault, log);
        intake = new MailIntake(store, clock, ZONE, cases, persons, law, mail, names, settings, bounces(clock));
        care = new CaseCare(store, clock, ZONE, cases, law, mail);
        status = new RightsStatus(cases, threads, identities, law, clock, ZONE);
    }

    private static byte[] key(long seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return key;
    }

    private static synchronized Obligations obligations(LocalDate day) {
        return KNOWN.computeIfAbsent(
                day.withDayOfMonth(1), month -> Obligations.of(LAW, facts(), InventorySummary.nothingLooked(), month));
    }

    private static BusinessFacts facts() {
        return BusinessFacts.unknown().toBuilder()
                .located("US-TX")
                .customers("US-TX", 900)
                .customers("US-CA", 120)
                .nobodyElsewhere()
                .build();
    }

    private static Places places() {
        return new Places(
                Set.of("US-TX"),
                Map.of("US-TX", OptionalLong.of(900), "US-CA", OptionalLong.of(120)),
                Places.Elsewhere.NONE);
    }

    /** A case as it was received, of which nothing more is known. */
    static RightsCase rightsCase(CaseKind kind, Instant received) {
        return new RightsCase(
                1,
                "ABCD1234",
                kind,
                Channel.FORM,
                CaseState.RECEIVED,
                Language.SPANISH,
                "",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                "0000000000000000",
                "",
                "",
                "",
                new RightsCase.Times(
                        received,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Opens a case that came by telephone. */
    RightsCase called(CaseKind kind, Person person) {
        return cases.open(
                        NewCase.of(
                                kind,
                                Channel.PHONE,
                                Language.SPANISH,
                                "US-TX",
                                person,
                                "Quiero saber qué tienen de mí."),
                        Optional.of(owner))
                .what();
    }

    RightsCase fresh(RightsCase of) {
        return cases.find(of.id()).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }

    private Bounces bounces(InstantSource clock) {
        Suppressions suppressions = new Suppressions(clock, new AddressHash(new byte[32]), new Events(List::of, clock));
        return new Bounces(outbox, suppressions);
    }
}
