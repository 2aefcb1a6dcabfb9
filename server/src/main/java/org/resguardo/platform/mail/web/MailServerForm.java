/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.mail.Security;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;

/** The form for a mail server. Of the providers that we know it asks for the address and the password alone. */
final class MailServerForm {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final int SHORT = 200;
    private static final int MOST = 100_000;
    private static final int LAST_HOUR = 23;
    private static final int EVENING = 20;
    private static final int MORNING = 8;

    private MailServerForm() {}

    /** What the form shows at first. */
    static FormView filled(Provider provider, Optional<MailServer> set, String business) {
        Map<String, String> values = new HashMap<>();
        Optional<MailServer> same = set.filter(server -> server.provider() == provider);
        values.put("sender", same.map(server -> server.sender().text()).orElse(""));
        values.put("sender-name", same.map(MailServer::senderName).orElse(business));
        values.put("username", same.map(MailServer::username).orElse(""));
        values.put("host", same.map(MailServer::host).orElse(provider.host()));
        values.put(
                "security",
                same.map(MailServer::security).orElse(provider.security()).id());
        values.put("port", same.map(server -> Integer.toString(server.port())).orElse(""));
        MailServer.Pace pace = same.map(MailServer::pace).orElse(usual(provider));
        values.put("hour-limit", Integer.toString(pace.hourLimit()));
        values.put("day-limit", Integer.toString(pace.dayLimit()));
        values.put("quiet-from", Integer.toString(pace.quietFrom()));
        values.put("quiet-to", Integer.toString(pace.quietTo()));
        return new FormView(Map.copyOf(values), List.of());
    }

    private static MailServer.Pace usual(Provider provider) {
        return new MailServer.Pace(provider.hourLimit(), provider.dayLimit(), EVENING, MORNING);
    }

    /** The server that was sent; empty when something is wrong with it. A password left empty stays what it was. */
    static Optional<MailServer> read(Form form, Provider provider, Optional<MailServer> set) {
        boolean other = provider == Provider.OTHER;
        Optional<MailAddress> sender = MailAddress.of(form.text("sender", SHORT, "mail.sender.missing"));
        if (sender.isEmpty()) {
            form.refuse("sender", "mail.sender.wrong");
        }
        String name = form.optional("sender-name", SHORT);
        String host = other ? form.text("host", SHORT, "mail.host.missing") : provider.host();
        if (other && !host.isEmpty() && !host.matches("[A-Za-z0-9.-]{1,200}|\\[?[0-9a-fA-F:]{2,45}]?")) {
            form.refuse("host", "mail.host.wrong");
        }
        Security security =
                other ? Security.of(form.choice("security", securities())).orElse(Security.TLS) : provider.security();
        int port = other ? number(form, "port", security.port(), 1, 65_535) : security.port();
        String username = other
                ? form.optional("username", SHORT)
                : sender.map(MailAddress::text).orElse("");
        Optional<String> password = Optional.of(form.hidden("password"))
                .filter(typed -> !typed.isEmpty())
                .or(() -> set.filter(server ->
                                server.provider() == provider && server.host().equals(host))
                        .flatMap(MailServer::password));
        if (password.isEmpty() && !username.isEmpty()) {
            form.refuse("password", "mail.password.missing");
        }
        if (security == Security.NONE && password.isPresent() && !thisMachine(host)) {
            form.refuse("security", "mail.security.bare");
        }
        MailServer.Pace pace = new MailServer.Pace(
                number(form, "hour-limit", provider.hourLimit(), 1, MOST),
                number(form, "day-limit", provider.dayLimit(), 1, MOST),
                number(form, "quiet-from", EVENING, 0, LAST_HOUR),
                number(form, "quiet-to", MORNING, 0, LAST_HOUR));
        return form.fine() && sender.isPresent()
                ? Optional.of(
                        new MailServer(provider, host, port, security, username, password, sender.get(), name, pace))
                : Optional.empty();
    }

    private static List<String> securities() {
        return Arrays.stream(Security.values()).map(Security::id).toList();
    }

    private static int number(Form form, String field, int usual, int least, int most) {
        OptionalLong number = form.number(field, "mail.number.wrong");
        if (number.isPresent() && (number.getAsLong() < least || number.getAsLong() > most)) {
            form.refuse(field, "mail.number.wrong");
            return usual;
        }
        return (int) number.orElse(usual);
    }

    /** A password in the clear goes no further than this machine. */
    private static boolean thisMachine(String host) {
        return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }
}
