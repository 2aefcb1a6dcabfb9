/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.mail.Security;
import org.resguardo.platform.mail.Trouble;
import org.resguardo.platform.web.FormView;

/**
 * The mail server, as its pages show it. The password is not among it.
 *
 * @param server the one that is set
 * @param trouble what is wrong with it
 * @param attempt the test that was just made
 * @param provider whose server is being set
 * @param form the form
 * @param address where people outside reach the public pages, or an empty string
 * @param setup true in the set-up
 */
public record MailServerView(
        Optional<MailServer> server,
        Optional<Trouble> trouble,
        Optional<Attempt> attempt,
        Provider provider,
        FormView form,
        String address,
        boolean setup) {

    /** All providers. */
    public List<Provider> providers() {
        return Arrays.asList(Provider.values());
    }

    /** All ways of encryption. */
    public List<Security> securities() {
        return Arrays.asList(Security.values());
    }

    /** True when a password is kept, so that the field may stay empty. */
    public boolean passwordKept() {
        return server.filter(set -> set.provider() == provider)
                .flatMap(MailServer::password)
                .isPresent();
    }

    /** Where the form goes. */
    public String action() {
        return setup ? "/setup/mail" : MailServerPage.HOME + "/" + provider.id();
    }

    /** Where a provider is chosen. */
    public String choice(Provider other) {
        return setup ? "/setup/mail?provider=" + other.id() : MailServerPage.HOME + "/" + other.id();
    }
}
