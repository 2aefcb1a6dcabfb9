/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import org.resguardo.platform.web.FormView;

/**
 * Somebody who is to choose a passphrase.
 *
 * @param name how the person is called
 * @param email the address with which the person will come in
 * @param token the link
 * @param form what was typed
 */
public record WelcomeView(String name, String email, String token, FormView form) {

    /** Nothing of it, since texts of records end up in logs. */
    @Override
    public String toString() {
        return "welcome";
    }
}
