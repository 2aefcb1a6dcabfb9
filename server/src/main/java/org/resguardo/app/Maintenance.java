/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.LoginThrottle;
import org.resguardo.platform.account.PassphraseLinks;
import org.resguardo.platform.account.SecondStep;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.audit.AuditVerdict;
import org.resguardo.platform.audit.web.AuditWords;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;

/** What the terminal can do with the data, also while the server runs. */
public final class Maintenance implements AutoCloseable {
    private final Store store;
    private final InstantSource clock = InstantSource.system();
    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private final AuditLog log;

    private Maintenance(Store store, MasterKey key) {
        this.store = store;
        this.vault = Vault.of(store, key);
        this.log = new AuditLog(store, clock, random, SigningKey.of(store, vault));
    }

    /** Opens the data in a folder; it must be there. */
    public static Maintenance of(Path folder, Optional<Path> keyFile) {
        MasterKey key = Updates.key(folder, keyFile);
        return new Maintenance(Updates.open(folder, key), key);
    }

    /**
     * Makes a link with which the owner of an address chooses a new passphrase.
     *
     * @param withoutSecondStep true to turn the second step off as well, for somebody who has lost phone and paper
     */
    public Optional<String> resetPassphrase(String email, boolean withoutSecondStep) {
        Optional<Account> account = new Accounts(store, clock, log).find(email);
        if (withoutSecondStep) {
            account.ifPresent(new SecondStep(store, vault, clock, random, new LoginThrottle(clock), log)::turnOff);
        }
        return account.map(known -> new PassphraseLinks(store, clock, random, log).make("terminal", known));
    }

    /**
     * Whether the audit log is as it was written.
     *
     * @param sound true when it is
     * @param sentence what was found
     */
    public record Finding(boolean sound, String sentence) {}

    /** Holds the audit log against its own receipts, and against one that was kept elsewhere. */
    public Finding verifyAudit(List<String> receipts, Language reader) {
        AuditVerdict verdict = log.verify(receipts);
        var told = new AuditWords(Dictionary.of(Speakers.PACKAGES).in(reader), List.of()).verdict(verdict);
        return new Finding(told.sound(), told.sentence());
    }

    /** Signs how the audit log stands. */
    public String signAudit() {
        return log.sign();
    }

    @Override
    public void close() {
        store.close();
    }
}
