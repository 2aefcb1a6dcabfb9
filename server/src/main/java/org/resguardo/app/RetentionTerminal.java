/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.law.Law;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.SqliteStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalJob;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.Disposals;
import org.resguardo.retention.DryRun;
import org.resguardo.retention.DryRunJob;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.EditingAccess;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.LegalPeriods;
import org.resguardo.retention.Places;
import org.resguardo.retention.Quarantines;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleHealths;
import org.resguardo.retention.UndoJob;
import org.resguardo.retention.web.RuleSentence;
import org.springframework.util.function.SingletonSupplier;

/** What the terminal can do with the rules of step 2, also while the server runs. Work is begun here and done by the server. */
public final class RetentionTerminal implements AutoCloseable {
    private static final int MOST_RUNS = 100;

    private final Store store;
    private final InstantSource clock = InstantSource.system();
    private final Dictionary dictionary = Dictionary.of(Speakers.PACKAGES);
    private final Accounts accounts;
    private final Stores stores;
    private final RetentionRules rules;
    private final DryRuns dryRuns;
    private final DisposalRuns runs;
    private final Archives archives;
    private final Disposals disposals;

    private RetentionTerminal(Store store, MasterKey key, Path folder) {
        this.store = store;
        Vault vault = Vault.of(store, key);
        SecureRandom random = new SecureRandom();
        AuditLog log = new AuditLog(store, clock, random, SigningKey.of(store, vault));
        Events events = new Events(List::of, clock);
        PersonHash hash = Ledgers.hash(key);
        Supplier<Law> law = SingletonSupplier.of(Law::standard);
        Businesses businesses = new Businesses(store, clock, log, events);
        LegalPeriods periods = new LegalPeriods(law, () -> businesses.current().facts(law.get()), clock);
        this.accounts = new Accounts(store, clock, log);
        this.stores = new Stores(store, vault, clock, log, events);
        this.rules = new RetentionRules(store, clock, log, events);
        this.dryRuns = new DryRuns(store, clock, log);
        this.runs = new DisposalRuns(store, clock, log);
        Places places = new Places(stores, new EditingAccess(store, vault, log, stores, new EditorDoors()));
        LegalHolds holds = new LegalHolds(store, clock, log, hash, List.of());
        RuleHealths healths = new RuleHealths(store, clock, events);
        Quarantines quarantines = new Quarantines(folder.resolve("quarantine"), vault, random, runs);
        this.archives = new Archives(store, vault, clock, random, log);
        this.disposals = new Disposals(
                store,
                clock,
                new Jobs(store, clock, log),
                dryRuns,
                runs,
                new DryRunJob(rules, dryRuns, holds, places, hash, periods, healths, clock),
                new DisposalJob(
                        store, rules, dryRuns, runs, holds, places, quarantines, hash, periods, healths, archives),
                new UndoJob(store, rules, runs, places, quarantines, healths, archives, clock),
                events);
    }

    /** Opens the data in a folder; it must be there. */
    public static RetentionTerminal of(Path folder, Optional<Path> keyFile) {
        Path database = DataFolder.existingDatabase(folder);
        MasterKey key = MasterKey.at(keyFile.orElse(MasterKey.fileIn(folder)));
        Runnable first = Updates.backUpFirst(folder, database, key, InstantSource.system());
        return new RetentionTerminal(SqliteStore.open(database, first), key, folder);
    }

    /**
     * A rule in a list.
     *
     * @param id its number
     * @param sentence what it says
     * @param counted how many records it would dispose of, as counted last
     * @param until until when that can be approved; empty when it cannot
     * @param two true when two people must approve
     */
    public record Plan(long id, String sentence, Optional<Long> counted, Optional<Instant> until, boolean two) {}

    /** All rules that hold, and what was counted last. */
    public List<Plan> plans(Language language) {
        Words words = dictionary.in(language);
        return rules.all().stream().map(rule -> plan(rule, words)).toList();
    }

    private Plan plan(RetentionRule rule, Words words) {
        Optional<DryRun> latest = dryRuns.latest(rule);
        return new Plan(
                rule.id(),
                RuleSentence.of(rule, place(rule), words),
                latest.map(dryRun -> dryRun.tally().rows()),
                latest.filter(dryRun -> dryRun.valid(clock.instant()))
                        .filter(dryRun -> runs.after(dryRun).isEmpty())
                        .map(dryRun -> dryRun.madeAt().plus(DryRun.VALID)),
                latest.filter(DryRun::needsTwo).isPresent());
    }

    private String place(RetentionRule rule) {
        return stores.find(rule.definition().storeId()).map(DataStore::name).orElse("");
    }

    /** Has a rule tried; empty when there is no such rule or nobody of that address may do it. The number of the job. */
    public Optional<Long> tryOut(long rule, String email) {
        return who(email).flatMap(by -> rules.find(rule).map(found -> disposals.dryRun(by, found)));
    }

    /** Approves what was counted of a rule; empty when there is no such rule or nobody of that address may do it. */
    public Optional<Disposals.Outcome> approve(long rule, long number, String email) {
        return who(email).flatMap(by -> rules.find(rule).map(found -> disposals.approve(by, found, number)));
    }

    /** A sentence of step 2. */
    public String say(String key, Language language) {
        return dictionary.in(language).say(key);
    }

    /** Has what a run took brought back; empty when that is not possible. The number of the job. */
    public Optional<Long> undo(long run, String email) {
        return who(email).flatMap(by -> runs.find(run).flatMap(found -> disposals.undo(by, found, false)));
    }

    /** The certificate of a run that has ended, in both languages, as a PDF. */
    public Optional<byte[]> certificate(long run, Language first) {
        DisposalCertificates certificates =
                new DisposalCertificates(rules, dryRuns, archives, stores, accounts, dictionary, clock);
        return runs.find(run).flatMap(found -> certificates.of(found, first));
    }

    /** The latest runs: their numbers, when they began, and how many records each disposed of. */
    public List<String> runs(Language language) {
        Words words = dictionary.in(language);
        return runs.latest(MOST_RUNS).stream()
                .map(run -> run.id() + "\t" + words.moment(run.times().began(), ZoneId.systemDefault()) + "\t"
                        + run.tally().rows())
                .toList();
    }

    private Optional<Account> who(String email) {
        return accounts.find(email).filter(found -> found.role() == Role.OWNER || found.role() == Role.OFFICER);
    }

    @Override
    public void close() {
        store.close();
    }
}
