/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.resguardo.connector.Problem.Kind;

/**
 * Microsoft SQL Server.
 *
 * <p>It has no read-only session. The connection says that it only means to read, sends nothing but SELECT and SET, and
 * ends every transaction by rolling it back; the account should have no right to write. Error numbers: Microsoft, "Database
 * Engine events and errors", read 2026-11. Written from the documentation: no server could be had to try it on.
 */
final class SqlServerDialect implements Dialect {
    private final ServerSettings settings;

    SqlServerDialect(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public Connection connect() throws SQLException {
        Network.lookUp(settings.host());
        TlsWarming.begin();
        Connection connection = source().getConnection();
        connection.setReadOnly(true);
        Query.run(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED", "SET DATEFORMAT ymd");
        connection.setAutoCommit(false);
        return connection;
    }

    /** All options that are ever set. SQL Server can always encrypt, so to prefer it is to require it. */
    SQLServerDataSource source() {
        Patience patience = settings.patience();
        SQLServerDataSource source = new SQLServerDataSource();
        source.setServerName(settings.host());
        source.setPortNumber(settings.port());
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setPassword(settings.passwordForDriver());
        source.setEncrypt("true");
        source.setTrustServerCertificate(settings.tls() != TlsMode.VERIFY);
        source.setApplicationIntent("ReadOnly");
        source.setApplicationName("Resguardo");
        source.setIntegratedSecurity(false);
        source.setLoginTimeout(Network.seconds(patience.connect()));
        source.setSocketTimeout(Network.milliseconds(patience.answer().plusSeconds(5)));
        source.setLockTimeout(5_000);
        source.setConnectRetryCount(0);
        source.setResponseBuffering("adaptive");
        return source;
    }

    @Override
    public String usualSchema() {
        return "dbo";
    }

    @Override
    public List<TableFacts> tables(Connection connection) throws SQLException {
        return SqlServerCatalog.tables(connection);
    }

    @Override
    public TableStructure structure(Connection connection, TableFacts facts) throws SQLException {
        return SqlServerCatalog.structure(connection, facts, this);
    }

    @Override
    public String quoted(String name) {
        return '[' + name.replace("]", "]]") + ']';
    }

    @Override
    public String countUpTo(String table, long most) {
        return "SELECT COUNT(*) FROM (SELECT TOP (" + most + ") 1 AS found FROM " + table + ") AS counted";
    }

    /** A seed must be above zero here. */
    @Override
    public RowChoice sample(TableStructure table, long seed) {
        long start = (seed & Integer.MAX_VALUE) + 1;
        return new BlockSampling(percent ->
                String.format(Locale.ROOT, " TABLESAMPLE SYSTEM (%.6f PERCENT) REPEATABLE (%d)", percent, start));
    }

    /** The server has no such setting; the driver's waiting time for an answer holds instead. */
    @Override
    public void limit(Connection connection, Duration longest) {
        // Rows are counted against the time as they arrive.
    }

    @Override
    public void cutShort(Statement statement) throws SQLException {
        statement.cancel();
    }

    @Override
    public Kind kind(SQLException error, boolean connecting) {
        return switch (error.getErrorCode()) {
            case 18452, 18456, 18470, 18486, 18487, 18488 -> Kind.LOGIN_REFUSED;
            case 911, 4060 -> Kind.DATABASE_UNKNOWN;
            case 229, 230, 916 -> Kind.NO_RIGHT_TO_READ;
            case 208 -> Kind.NOT_FOUND;
            case 1205, 1222 -> Kind.QUERY_TOOK_TOO_LONG;
            default -> Network.kind(error, connecting).orElse(connecting ? Kind.NOT_REACHED : Kind.TABLE_NOT_GIVEN);
        };
    }
}
