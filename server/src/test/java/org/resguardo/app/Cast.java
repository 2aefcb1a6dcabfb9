/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.Map;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.words.Language;

/** The people of the bakery: the owner, the privacy officer, the bookkeeper as adviser, one of the staff, and a stranger. */
final class Cast {
    static final String PASSPHRASE = "harina azúcar levadura y paciencia";

    private final RunningServer running;

    Cast(RunningServer running) {
        this.running = running;
    }

    /** Makes the owner's account by the door, and the others' beside it. */
    void claim() {
        running.browser()
                .submit("/claim", "/claim", owner(running.server().claimCode().orElseThrow()));
        Account owner = running.server().accounts().find(email("owner")).orElseThrow();
        String hash = new Passphrases().hash(PASSPHRASE);
        for (Role role : Role.values()) {
            if (role != Role.OWNER) {
                running.server()
                        .accounts()
                        .add(owner, new NewAccount(role.id(), email(role.id()), role, Language.ENGLISH, hash));
            }
        }
    }

    static Map<String, String> owner(String code) {
        return Map.of("code", code, "name", "Ana Pérez", "email", email("owner"), "passphrase", PASSPHRASE);
    }

    static String email(String id) {
        return id + "@example.com";
    }

    /** A browser in which somebody is signed in; the stranger is not. */
    Browser browser(String caller) {
        Browser browser = running.browser();
        if (!caller.equals("stranger")) {
            browser.submit("/sign-in", "/sign-in", Map.of("email", email(caller), "passphrase", PASSPHRASE));
        }
        return browser;
    }
}
