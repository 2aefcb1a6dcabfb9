/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import java.util.Optional;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;

/** Lets people in who know their passphrase. */
public final class SignIn {
    /** NIST SP 800-63B-4, 3.2.2 (read 2026-11): no more than 100 failures in a row. */
    private static final int FAILURES = 100;

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Devices devices;
    private final LoginThrottle throttle;
    private final AuditLog log;

    /** Lets people in to some accounts. */
    public SignIn(Accounts accounts, Passphrases passphrases, Devices devices, LoginThrottle throttle, AuditLog log) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.devices = devices;
        this.throttle = throttle;
        this.log = log;
    }

    /**
     * Somebody at the door.
     *
     * @param email the address that was given
     * @param passphrase the passphrase that was given
     * @param device the token of the device, or an empty string
     * @param network where the request came from
     */
    public record Attempt(String email, String passphrase, String device, String network) {

        @Override
        public String toString() {
            return "attempt";
        }
    }

    /** The account, when there is one with this address, the passphrase is its own, and it may be tried now. */
    public Optional<Account> with(Attempt attempt) {
        Optional<Credential> credential = accounts.credential(attempt.email());
        boolean known = credential
                .map(found -> devices.known(found.account(), attempt.device()))
                .orElse(false);
        if (!admitted(attempt, credential, known)) {
            return Optional.empty();
        }
        if (credential.isEmpty() || credential.get().hash().isEmpty()) {
            passphrases.matchNobody(attempt.passphrase());
            return Optional.empty();
        }
        if (!passphrases.matches(attempt.passphrase(), credential.get().hash())) {
            return refuse(credential.get());
        }
        giveBack(attempt, known);
        return welcome(credential.get(), attempt.passphrase());
    }

    private void giveBack(Attempt attempt, boolean known) {
        if (known) {
            throttle.giveBackDevice(attempt.device());
        } else {
            throttle.giveBackStranger(Accounts.key(attempt.email()), attempt.network());
        }
    }

    private boolean admitted(Attempt attempt, Optional<Credential> credential, boolean known) {
        if (known) {
            return throttle.admitsDevice(attempt.device());
        }
        boolean tired = credential.map(found -> found.failures() >= FAILURES).orElse(false);
        return !tired && throttle.admitsStranger(Accounts.key(attempt.email()), attempt.network());
    }

    private Optional<Account> welcome(Credential known, String passphrase) {
        if (passphrases.weak(known.hash())) {
            accounts.rehash(known.account(), passphrases.hash(passphrase));
        }
        if (known.failures() > 0) {
            accounts.forgive(known.account());
        }
        return accounts.find(known.account());
    }

    private Optional<Account> refuse(Credential known) {
        accounts.countFailure(known.account());
        log.add("stranger", Action.REFUSED, "account:" + known.account());
        return Optional.empty();
    }
}
