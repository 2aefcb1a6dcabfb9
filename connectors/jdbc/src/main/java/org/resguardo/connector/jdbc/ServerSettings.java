/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.Arrays;
import org.resguardo.connector.ConnectorException;

/** A database on a server. Each step gives a new object; the last one made is handed to the connector, which wipes it. */
public final class ServerSettings implements ConnectionSettings {
    private final DatabaseProduct product;
    private final String host;
    private final int port;
    private final String database;
    private final String user;
    private final char[] password;
    private final TlsMode tls;
    private final Patience patience;

    private ServerSettings(
            DatabaseProduct product,
            String host,
            int port,
            String database,
            String user,
            char[] password,
            TlsMode tls,
            Patience patience) {
        this.product = product;
        this.host = host;
        this.port = port;
        this.database = database;
        this.user = user;
        this.password = password;
        this.tls = tls;
        this.patience = patience;
    }

    /**
     * A database on the standard port. Encryption is required unless the host is this machine.
     *
     * @param host a name or an address
     * @throws ConnectorException with {@code BAD_SETTING} when a value holds what names do not hold
     */
    public static ServerSettings of(DatabaseProduct product, String host, String database) throws ConnectorException {
        SettingRules rules = new SettingRules(product.title());
        rules.checkHost(host);
        rules.checkName("database", database);
        TlsMode tls = SettingRules.thisMachine(host) ? TlsMode.PREFER : TlsMode.REQUIRE;
        return new ServerSettings(
                product, host, product.standardPort(), database, "", new char[0], tls, Patience.standard());
    }

    /** The same on another port. */
    public ServerSettings port(int other) throws ConnectorException {
        new SettingRules(product.title()).checkPort(other);
        return new ServerSettings(product, host, other, database, user, password, tls, patience);
    }

    /**
     * The same with a login.
     *
     * @param secret copied; the caller may overwrite his own
     */
    public ServerSettings login(String name, char[] secret) throws ConnectorException {
        SettingRules rules = new SettingRules(product.title());
        rules.checkName("user", name);
        rules.checkPassword(secret);
        return new ServerSettings(product, host, port, database, name, secret.clone(), tls, patience);
    }

    /** The same with encryption as given. */
    public ServerSettings tls(TlsMode wanted) {
        return new ServerSettings(product, host, port, database, user, password, wanted, patience);
    }

    /** The same with other waiting times. */
    public ServerSettings patience(Patience other) {
        return new ServerSettings(product, host, port, database, user, password, tls, other);
    }

    @Override
    public String name() {
        return database + " at " + host;
    }

    @Override
    public Patience patience() {
        return patience;
    }

    /** The kind of server. */
    public DatabaseProduct product() {
        return product;
    }

    /** How much secrecy the connection needs. */
    public TlsMode tls() {
        return tls;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String database() {
        return database;
    }

    String user() {
        return user;
    }

    /** The password as drivers want it. They keep it as text for as long as they like; that cannot be helped here. */
    String passwordForDriver() {
        return new String(password);
    }

    @Override
    public void wipe() {
        Arrays.fill(password, '\0');
    }

    @Override
    public String toString() {
        return product.title() + ", " + name();
    }
}
