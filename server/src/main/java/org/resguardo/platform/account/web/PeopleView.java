/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.util.List;
import java.util.stream.Stream;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.FormView;

/**
 * The people with an account.
 *
 * @param accounts the accounts
 * @param form the invitation that was typed
 * @param link the link that was just made, shown this once, or an empty string
 */
public record PeopleView(List<Account> accounts, FormView form, String link) {

    /** The roles that can be given. */
    public List<Role> roles() {
        return Stream.of(Role.values()).filter(role -> role != Role.OWNER).toList();
    }
}
