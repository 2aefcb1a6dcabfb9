/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.mariadb.jdbc.Driver;
import org.resguardo.connector.Problem.Kind;

/**
 * MariaDB and MySQL.
 *
 * <p>The driver is MariaDB's. Error codes: MariaDB documentation, "MariaDB Error
 * Codes", and MySQL 8.4 Error Reference, read 2026-11.
 */
final class MariaDbDialect implements Dialect {
    /** Below this, drawing single rows costs no more than reading the table once. */
    private static final long SMALL = 16L << 20;

    private final ServerSettings settings;

    MariaDbDialect(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public Connection connect() throws SQLException {
        Network.lookUp(settings.host());
        TlsWarming.begin();
        Connection connection = open();
        Query.run(
                connection,
                "USE " + quoted(settings.database()),
                "SET SESSION TRANSACTION READ ONLY",
                "SET SESSION sql_mode = 'NO_ENGINE_SUBSTITUTION'",
                // MySQL 8 would tell what it knew of its tables a day ago; MariaDB passes over what stands in the
                // comment.
                "SET SESSION lock_wait_timeout = 5 /*!80000 , information_schema_stats_expiry = 0 */");
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Opens a connection that may write. Numbers and dates are put back as they were, zeros among them. */
    Connection connectToEdit() throws SQLException {
        Network.lookUp(settings.host());
        Connection connection = open();
        Query.run(
                connection,
                "USE " + quoted(settings.database()),
                "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,NO_ENGINE_SUBSTITUTION'",
                "SET SESSION time_zone = '+00:00'",
                "SET SESSION foreign_key_checks = 1",
                "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
                "SET SESSION innodb_lock_wait_timeout = 5",
                "SET SESSION lock_wait_timeout = 5");
        return connection;
    }

    /** Where encryption is only preferred, a server without it is asked once more in the clear. */
    private Connection open() throws SQLException {
        return switch (settings.tls()) {
            case VERIFY -> open("verify-full");
            case REQUIRE -> open("trust");
            case PREFER -> {
                try {
                    yield open("trust");
                } catch (SQLException e) {
                    if (kind(e, true) != Kind.SECURE_CONNECTION_REFUSED && !knowsNoEncryption(e)) {
                        throw e;
                    }
                    yield open("disable");
                }
            }
        };
    }

    /** The driver says of a server without encryption that the connection failed (SQLSTATE 08), and nothing of the network lies behind that. */
    private static boolean knowsNoEncryption(SQLException error) {
        return String.valueOf(error.getSQLState()).startsWith("08")
                && error.getErrorCode() <= 0
                && (error.getCause() == null || error.getCause() instanceof SQLException);
    }

    private Connection open(String tls) throws SQLException {
        String host = settings.host().indexOf(':') < 0 ? settings.host() : "[" + settings.host() + "]";
        Connection connection =
                new Driver().connect("jdbc:mariadb://" + host + ":" + settings.port() + "/", properties(tls));
        if (connection == null) {
            throw new SQLFeatureNotSupportedException();
        }
        return connection;
    }

    /** All options that are ever set. The database is chosen afterwards, so that its name is in no address. */
    private Properties properties(String tls) {
        Patience patience = settings.patience();
        Properties all = new Properties();
        all.setProperty("user", settings.user());
        all.setProperty("password", settings.passwordForDriver());
        all.setProperty("sslMode", tls);
        all.setProperty("deferCertificateValidation", "false");
        all.setProperty("allowLocalInfile", "false");
        all.setProperty("allowMultiQueries", "false");
        all.setProperty("allowPublicKeyRetrieval", "false");
        all.setProperty("permitRedirect", "false");
        all.setProperty("createDatabaseIfNotExist", "false");
        all.setProperty("dumpQueriesOnException", "false");
        all.setProperty("restrictedAuth", "mysql_native_password,client_ed25519,caching_sha2_password,parsec");
        all.setProperty("tinyInt1isBit", "false");
        all.setProperty("yearIsDateType", "false");
        all.setProperty("uuidAsString", "true");
        all.setProperty("tcpKeepAlive", "true");
        all.setProperty("connectTimeout", String.valueOf(Network.milliseconds(patience.connect())));
        all.setProperty(
                "socketTimeout",
                String.valueOf(Network.milliseconds(patience.answer().plusSeconds(5))));
        return all;
    }

    @Override
    public String usualSchema() {
        return settings.database();
    }

    @Override
    public List<TableFacts> tables(Connection connection) throws SQLException {
        return MariaDbCatalog.tables(connection, settings.database());
    }

    @Override
    public TableStructure structure(Connection connection, TableFacts facts) throws SQLException {
        return MariaDbCatalog.structure(connection, facts, this);
    }

    @Override
    public String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    @Override
    public RowChoice sample(TableStructure table, long seed) {
        if (table.integerKey().isPresent()) {
            return new KeyRangeSampling(table.integerKey().get(), seed);
        }
        boolean small = table.facts().bytes().orElse(Long.MAX_VALUE) <= SMALL;
        int start = Long.hashCode(seed) & Integer.MAX_VALUE;
        return small
                ? new BlockSampling(percent ->
                        String.format(Locale.ROOT, " WHERE RAND(%d) < %.9f", start, Math.min(2, percent / 99.999_999)))
                : new FirstRows();
    }

    /** MariaDB counts in seconds under one name, MySQL in milliseconds under another; each ignores the other's. */
    @Override
    public void limit(Connection connection, Duration longest) throws SQLException {
        Query.run(
                connection,
                connection.getMetaData().getDatabaseProductName().equals("MariaDB")
                        ? "SET SESSION max_statement_time = " + Network.seconds(longest)
                        : "SET SESSION max_execution_time = " + Network.milliseconds(longest));
    }

    /** Closing such a statement would fetch all its rows first, so the connection is given up. */
    @Override
    public void cutShort(Statement statement) throws SQLException {
        statement.getConnection().abort(Runnable::run);
    }

    @Override
    public Kind kind(SQLException error, boolean connecting) {
        return switch (error.getErrorCode()) {
            case 1045, 1130, 1251, 1275, 1698, 1862, 3118, 4151 -> Kind.LOGIN_REFUSED;
            case 1044, 1049 -> Kind.DATABASE_UNKNOWN;
            case 1142, 1143, 1227, 1370 -> Kind.NO_RIGHT_TO_READ;
            case 1205, 1317, 1969, 3024 -> Kind.QUERY_TOOK_TOO_LONG;
            case 1146 -> Kind.NOT_FOUND;
            case 1040, 1129, 1203, 1226 -> Kind.NOT_REACHED;
            case 1053, 1079, 1152, 1158, 1159, 1160, 1161, 1927 -> Kind.CONNECTION_LOST;
            case 3159 -> Kind.SECURE_CONNECTION_REFUSED;
            default -> Network.kind(error, connecting).orElse(connecting ? Kind.NOT_REACHED : Kind.TABLE_NOT_GIVEN);
        };
    }
}
