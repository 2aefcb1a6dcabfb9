/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;

/**
 * Which mailbox to read, as single fields. Each step gives a new object; the last one made is handed to the connector, which wipes it.
 */
public final class MailboxSettings {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,252}|[0-9A-Fa-f:.]{2,45}");
    private static final int LONGEST = 253;
    private static final String PATIENCE = "20000";

    private final String host;
    private final int port;
    private final MailSecurity security;
    private final String login;
    private final char[] password;
    private final @Nullable SSLSocketFactory trust;

    private MailboxSettings(
            String host,
            int port,
            MailSecurity security,
            String login,
            char[] password,
            @Nullable SSLSocketFactory trust) {
        this.host = host;
        this.port = port;
        this.security = security;
        this.login = login;
        this.password = password;
        this.trust = trust;
    }

    /**
     * A mailbox at the usual port.
     *
     * @throws ConnectorException with {@code BAD_SETTING} when the host cannot be the name or number of a machine
     */
    public static MailboxSettings of(String host, MailSecurity security) throws ConnectorException {
        refuseUnless(HOST.matcher(host).matches(), "host");
        return new MailboxSettings(host, security.standardPort(), security, "", new char[0], null);
    }

    /** The same at another port. */
    public MailboxSettings port(int other) throws ConnectorException {
        refuseUnless(other > 0 && other < 65_536, "port");
        return new MailboxSettings(host, other, security, login, password, trust);
    }

    /**
     * The same with a login.
     *
     * @param name usually the address of the mailbox
     * @param secret copied; the caller may overwrite his own
     */
    public MailboxSettings login(String name, char[] secret) throws ConnectorException {
        refuseUnless(typed(name) && !name.isBlank() && name.length() <= LONGEST, "user");
        refuseUnless(typed(new String(secret)), "password");
        return new MailboxSettings(host, port, security, name, secret.clone(), trust);
    }

    /** The same with other certificates trusted than those that Java trusts. */
    MailboxSettings trusting(SSLSocketFactory other) {
        return new MailboxSettings(host, port, security, login, password, other);
    }

    private static boolean typed(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static void refuseUnless(boolean good, String setting) throws ConnectorException {
        if (!good) {
            throw new ConnectorException(Problem.at(Place.of("IMAP"), Problem.Kind.BAD_SETTING, "setting", setting));
        }
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    MailSecurity security() {
        return security;
    }

    String login() {
        return login;
    }

    /** The password as the library wants it, which keeps it as text for as long as it likes. */
    String passwordForLibrary() {
        return new String(password);
    }

    String protocol() {
        return security == MailSecurity.TLS ? "imaps" : "imap";
    }

    /** What a person calls this mailbox. */
    String name() {
        return login + " at " + host;
    }

    /** All properties that are ever set. */
    Properties properties() {
        Properties all = new Properties();
        String start = "mail." + protocol() + ".";
        all.put(start + "connectiontimeout", PATIENCE);
        all.put(start + "timeout", PATIENCE);
        all.put(start + "writetimeout", PATIENCE);
        all.put(start + "connectionpoolsize", "1");
        all.put(start + "fetchsize", "262144");
        all.put(start + "peek", "true");
        all.put(start + "ssl.checkserveridentity", "true");
        all.put(start + "starttls.enable", String.valueOf(security == MailSecurity.STARTTLS));
        all.put(start + "starttls.required", String.valueOf(security == MailSecurity.STARTTLS));
        if (trust != null) {
            all.put(start + "ssl.socketFactory", trust);
        }
        return all;
    }

    void wipe() {
        Arrays.fill(password, '\0');
    }

    /** Where it is, and nothing of how to come in. */
    @Override
    public String toString() {
        return "IMAP, " + host + ":" + port;
    }
}
