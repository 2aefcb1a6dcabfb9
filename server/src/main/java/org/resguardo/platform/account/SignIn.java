/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import java.util.Optional;

/** Lets people in who know their passphrase. */
public final class SignIn {
    private final Accounts accounts;
    private final Passphrases passphrases;

    /** Lets people in to some accounts. */
    public SignIn(Accounts accounts, Passphrases passphrases) {
        this.accounts = accounts;
        this.passphrases = passphrases;
    }

    /** The account, when there is one with this address and the passphrase is its own. */
    public Optional<Account> with(String email, String passphrase) {
        Optional<Credential> credential = accounts.credential(email);
        if (credential.isEmpty()) {
            passphrases.matchNobody(passphrase);
            return Optional.empty();
        }
        return credential
                .filter(known -> passphrases.matches(passphrase, known.hash()))
                .flatMap(known -> welcome(known, passphrase));
    }

    private Optional<Account> welcome(Credential known, String passphrase) {
        if (passphrases.weak(known.hash())) {
            accounts.rehash(known.account(), passphrases.hash(passphrase));
        }
        return accounts.find(known.account());
    }
}
