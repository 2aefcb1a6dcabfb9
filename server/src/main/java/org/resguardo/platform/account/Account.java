/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import org.resguardo.platform.access.Role;
import org.resguardo.platform.words.Language;

/**
 * Somebody who may come in.
 *
 * @param id its number, by which logs and the audit log know it
 * @param name how the person is called
 * @param email the address with which the person comes in
 * @param role what the account is there for
 * @param language the language of its pages
 * @param secondStep true when a passphrase alone does not let it in
 */
public record Account(long id, String name, String email, Role role, Language language, boolean secondStep) {

    /** Its name in the audit log. */
    public String auditName() {
        return "account:" + id;
    }

    /** The same account, once its second step is on. */
    public Account withSecondStep() {
        return new Account(id, name, email, role, language, true);
    }

    /** Its number alone, since texts of records end up in logs. */
    @Override
    public String toString() {
        return "account " + id;
    }
}
