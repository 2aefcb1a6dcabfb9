/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import org.resguardo.platform.access.Role;
import org.resguardo.platform.words.Language;

/**
 * An account that is to be.
 *
 * @param name how the person is called
 * @param email the address with which the person will come in
 * @param role what the account is there for
 * @param language the language of its pages
 * @param passphraseHash what {@link Passphrases} made of the passphrase
 */
public record NewAccount(String name, String email, Role role, Language language, String passphraseHash) {

    /** Nothing of it, since texts of records end up in logs. */
    @Override
    public String toString() {
        return "new account";
    }
}
