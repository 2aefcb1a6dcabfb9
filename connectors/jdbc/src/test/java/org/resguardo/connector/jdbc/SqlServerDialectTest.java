/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;

/** No SQL Server can be had from where tests get their databases; this is what can be tested without one. */
class SqlServerDialectTest {

    @Test
    void asksForAnEncryptedConnectionThatOnlyReads() throws ConnectorException {
        SQLServerDataSource source = dialect(TlsMode.REQUIRE).source();
        assertThat(source.getEncrypt()).isEqualTo("true");
        assertThat(source.getTrustServerCertificate()).isTrue();
        assertThat(source.getApplicationIntent()).isEqualTo("ReadOnly");
        assertThat(source.getLockTimeout()).isEqualTo(5_000);
        assertThat(source.getLoginTimeout()).isEqualTo(10);
        assertThat(source.getSocketTimeout()).isEqualTo(65_000);
    }

    @Test
    void checksTheCertificateWhenAsked() throws ConnectorException {
        assertThat(dialect(TlsMode.VERIFY).source().getTrustServerCertificate()).isFalse();
    }

    @Test
    void putsNoSettingIntoAnAddress() throws ConnectorException {
        SQLServerDataSource source = dialect(TlsMode.REQUIRE).source();
        assertThat(source.getServerName()).isEqualTo("db.example.com");
        assertThat(source.getDatabaseName()).isEqualTo("my shop");
        assertThat(source.getURL()).isEqualTo("jdbc:sqlserver://");
        assertThat(source.getSocketFactoryClass()).isNull();
    }

    @Test
    void quotesNames() throws ConnectorException {
        SqlServerDialect dialect = dialect(TlsMode.REQUIRE);
        assertThat(dialect.quoted("x]; DROP TABLE bread; --")).isEqualTo("[x]]; DROP TABLE bread; --]");
        assertThat(dialect.quoted(new TableName("dbo", "a.b"))).isEqualTo("[dbo].[a.b]");
    }

    @Test
    void countsNoFurtherThanNeeded() throws ConnectorException {
        assertThat(dialect(TlsMode.REQUIRE).countUpTo("[dbo].[bread]", 301))
                .isEqualTo("SELECT COUNT(*) FROM (SELECT TOP (301) 1 AS found FROM [dbo].[bread]) AS counted");
    }

    @Test
    void drawsBlocks() throws ConnectorException {
        TableFacts facts = new TableFacts(
                new TableName("dbo", "bread"), OptionalLong.empty(), OptionalLong.empty(), "", Optional.empty());
        TableStructure table = new TableStructure(facts, List.of(), List.of(), Optional.empty());
        assertThat(dialect(TlsMode.REQUIRE).sample(table, -7)).isInstanceOf(BlockSampling.class);
    }

    @ParameterizedTest
    @CsvSource({
        "18456, S0001, LOGIN_REFUSED",
        "4060, S0001, DATABASE_UNKNOWN",
        "229, S0005, NO_RIGHT_TO_READ",
        "208, S0002, NOT_FOUND",
        "1222, S00051, QUERY_TOOK_TOO_LONG",
        "0, 08S01, CONNECTION_LOST",
        "8134, S0001, TABLE_NOT_GIVEN"
    })
    void understandsErrors(int number, String state, Kind kind) throws ConnectorException {
        assertThat(dialect(TlsMode.REQUIRE).kind(new SQLException("", state, number), false))
                .isEqualTo(kind);
    }

    private static SqlServerDialect dialect(TlsMode tls) throws ConnectorException {
        return new SqlServerDialect(ServerSettings.of(DatabaseProduct.SQL_SERVER, "db.example.com", "my shop")
                .login("reader", "only for tests".toCharArray())
                .tls(tls));
    }
}
