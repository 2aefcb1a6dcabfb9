/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.postgresql.Driver;
import org.resguardo.connector.Problem.Kind;

/**
 * PostgreSQL.
 *
 * <p>The session is read-only, finds nothing by the names that a table's owner may have redefined, and waits five seconds
 * for a lock at most. SQLSTATE codes: PostgreSQL 18 documentation, appendix A, read 2026-11.
 */
final class PostgresDialect implements Dialect {
    /** Below this, drawing single rows costs no more than reading the table once. */
    private static final long SMALL = 8L << 20;

    private final ServerSettings settings;

    PostgresDialect(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public Connection connect() throws SQLException {
        Network.lookUp(settings.host());
        TlsWarming.begin();
        Connection connection = new Driver().connect(address(), properties());
        if (connection == null) {
            throw new SQLFeatureNotSupportedException();
        }
        connection.setReadOnly(true);
        Query.run(
                connection,
                "SET default_transaction_read_only = on",
                "SET search_path = pg_catalog",
                "SET lock_timeout = 5000",
                "SET idle_in_transaction_session_timeout = 0",
                "SET datestyle = 'ISO'",
                "SET intervalstyle = 'iso_8601'",
                "SET bytea_output = 'hex'");
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * Opens a connection that may write. Where a policy would hide rows the server refuses the question instead, times are told
     * in UTC, and a change that this program leaves open is ended by the server after a minute.
     */
    Connection connectToEdit() throws SQLException {
        Network.lookUp(settings.host());
        Properties all = properties();
        all.remove("readOnly");
        all.remove("readOnlyMode");
        Connection connection = new Driver().connect(address(), all);
        if (connection == null) {
            throw new SQLFeatureNotSupportedException();
        }
        Query.run(
                connection,
                "SET search_path = pg_catalog",
                "SET row_security = off",
                "SET lock_timeout = 5000",
                "SET statement_timeout = "
                        + Network.milliseconds(settings.patience().answer()),
                "SET idle_in_transaction_session_timeout = 60000",
                "SET timezone = 'UTC'",
                "SET datestyle = 'ISO'",
                "SET intervalstyle = 'postgres'",
                "SET lc_monetary = 'C'",
                "SET extra_float_digits = 3");
        return connection;
    }

    private String address() {
        String host = settings.host().indexOf(':') < 0 ? settings.host() : "[" + settings.host() + "]";
        String database =
                URLEncoder.encode(settings.database(), StandardCharsets.UTF_8).replace("+", "%20");
        return "jdbc:postgresql://" + host + ":" + settings.port() + "/" + database;
    }

    /** All properties that are ever set. Values come as text and never in binary, so that they can be used as they are. */
    private Properties properties() {
        Patience patience = settings.patience();
        Properties all = new Properties();
        all.setProperty("user", settings.user());
        all.setProperty("password", settings.passwordForDriver());
        all.setProperty(
                "sslmode",
                switch (settings.tls()) {
                    case PREFER -> "prefer";
                    case REQUIRE -> "require";
                    case VERIFY -> "verify-full";
                });
        if (settings.tls() == TlsMode.VERIFY) {
            all.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        all.setProperty("gssEncMode", "disable");
        all.setProperty("ApplicationName", "Resguardo");
        all.setProperty("assumeMinServerVersion", "12");
        all.setProperty("readOnly", "true");
        all.setProperty("readOnlyMode", "always");
        all.setProperty("binaryTransfer", "false");
        all.setProperty("tcpKeepAlive", "true");
        all.setProperty("loginTimeout", String.valueOf(Network.seconds(patience.connect())));
        all.setProperty("connectTimeout", String.valueOf(Network.seconds(patience.connect())));
        all.setProperty("sslResponseTimeout", String.valueOf(Network.milliseconds(patience.connect())));
        all.setProperty("socketTimeout", String.valueOf(Network.seconds(patience.answer()) + 5));
        all.setProperty("cancelSignalTimeout", "5");
        all.setProperty("maxResultBuffer", "64M");
        all.setProperty("adaptiveFetch", "true");
        all.setProperty("adaptiveFetchMaximum", "5000");
        all.setProperty("logServerErrorDetail", "false");
        return all;
    }

    @Override
    public String usualSchema() {
        return "public";
    }

    @Override
    public List<TableFacts> tables(Connection connection) throws SQLException {
        return PostgresCatalog.tables(connection);
    }

    @Override
    public TableStructure structure(Connection connection, TableFacts facts) throws SQLException {
        return PostgresCatalog.structure(connection, facts, this);
    }

    @Override
    public String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public RowChoice sample(TableStructure table, long seed) {
        boolean small = table.facts().bytes().orElse(Long.MAX_VALUE) <= SMALL;
        String method = small ? "BERNOULLI" : "SYSTEM";
        return new BlockSampling(
                percent -> String.format(Locale.ROOT, " TABLESAMPLE %s (%.6f) REPEATABLE (%d)", method, percent, seed));
    }

    /**
     * All rows are one answer to the server, which would stop a long one by its own clock. How long it may be silent is
     * watched on this side.
     */
    @Override
    public Rows rows(Connection connection, String query, int rowsAtOnce, Duration longest) throws SQLException {
        endAfter(connection, longest.plus(settings.patience().answer()));
        return new CopiedRows(connection, query);
    }

    @Override
    public void limit(Connection connection, Duration longest) throws SQLException {
        Duration answer = settings.patience().answer();
        endAfter(connection, longest.compareTo(answer) < 0 ? longest : answer);
    }

    private static void endAfter(Connection connection, Duration time) throws SQLException {
        Query.run(connection, "SET statement_timeout = " + Network.milliseconds(time));
    }

    @Override
    public Kind kind(SQLException error, boolean connecting) {
        return switch (String.valueOf(error.getSQLState())) {
            case "28000", "28P01" -> Kind.LOGIN_REFUSED;
            case "3D000" -> Kind.DATABASE_UNKNOWN;
            case "42501" -> connecting ? Kind.LOGIN_REFUSED : Kind.NO_RIGHT_TO_READ;
            case "57014", "55P03", "25P03" -> Kind.QUERY_TOOK_TOO_LONG;
            case "42P01", "3F000" -> Kind.NOT_FOUND;
            case "40001" -> Kind.CHANGED_WHILE_READING;
            case "53300", "57P03" -> Kind.NOT_REACHED;
            case "57P01", "57P02", "57P05" -> Kind.CONNECTION_LOST;
            case "08004" -> settings.tls() == TlsMode.PREFER ? Kind.LOGIN_REFUSED : Kind.SECURE_CONNECTION_REFUSED;
            default -> Network.kind(error, connecting).orElse(connecting ? Kind.NOT_REACHED : Kind.TABLE_NOT_GIVEN);
        };
    }
}
