/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.law.Law;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/** A counter with a ledger in a database of its own, at which people are asked three things. */
final class Counter implements AutoCloseable {
    static final List<String> PURPOSES = List.of("marketing-email", "sale-sharing", "photographs");

    final Store store;
    final Ledger ledger;
    final Offers offers;
    final Subjects subjects;
    final Choices choices;
    final Standings standings;
    final Decisions decisions;
    final Random random;

    private Counter(Store store, InstantSource clock, Random random) {
        this.store = store;
        this.random = random;
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        RandomGenerator generator = random;
        AuditLog log = new AuditLog(store, clock, generator, SigningKey.of(store, vault));
        offers = new Offers(store, clock, log, ChoicePurposes.ours());
        ledger = new Ledger(store, clock, generator, SigningKey.of(store, vault, "choice"));
        subjects = new Subjects(store, vault, new AddressHash(new byte[32]), new PersonHash(new byte[32]), generator);
        standings = new Standings(store);
        choices = new Choices(store, clock, generator, offers, ledger, subjects, (sql, decided, now) -> {}, () -> {});
        decisions = new Decisions(standings, offers, new Defaults(Law::standard, Business::untold, clock), clock);
        open(new Accounts(store, clock, log));
    }

    static Counter in(Path database, InstantSource clock, long seed) {
        return new Counter(ChosenStore.open(database), clock, new Random(seed));
    }

    private void open(Accounts accounts) {
        Optional<Account> there = accounts.find("ana@example.com");
        Account ana = there.or(() ->
                        accounts.claim(new NewAccount("Ana", "ana@example.com", Role.OWNER, Language.SPANISH, "x")))
                .orElseThrow();
        if (there.isEmpty()) {
            PURPOSES.forEach(
                    id -> offers.offer(ana, ChoicePurposes.ours().byId(id).orElseThrow()));
        }
    }

    Recording of(Subject subject, Choice choice, Actor actor, Trust trust, Instant at) {
        return new Recording(
                subject,
                List.of(choice),
                new ChoiceEvent.How("form", "/boletin"),
                new ChoiceEvent.Who(actor, "", ""),
                trust,
                random.nextBoolean() ? Language.SPANISH : Language.ENGLISH,
                "",
                false,
                at);
    }

    Subject person(int number) {
        return subjects.of("person" + number + "@example.com").orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
