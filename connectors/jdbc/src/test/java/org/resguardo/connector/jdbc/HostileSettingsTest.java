/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;

/** Values that would be dangerous in a JDBC address do nothing as settings: no file, no call to anywhere else. */
class HostileSettingsTest {
    private static final Patience SHORT = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2));

    @TempDir
    Path folder;

    private FakeServer canary;
    private int closed;

    @BeforeEach
    void listen() throws IOException {
        canary = FakeServer.hangingUp();
        closed = FakeServer.closedPort();
    }

    @AfterEach
    void hangUp() throws IOException {
        canary.close();
    }

    @ParameterizedTest
    @EnumSource
    void makeNoFileAndCallNobodyElse(DatabaseProduct product) throws Exception {
        List<String> values = hostileValues();
        assertThat(values).hasSizeGreaterThan(200);
        for (String value : values) {
            attempt(() -> ServerSettings.of(product, value, "shop"));
            attempt(() -> ServerSettings.of(product, "127.0.0.1", value));
            attempt(() -> ServerSettings.of(product, "127.0.0.1", "shop").login(value, value.toCharArray()));
        }
        assertThat(canary.calls()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void asAFileNameMakeNoDatabase() throws IOException {
        for (String value : hostileValues()) {
            assertThatThrownBy(() -> SqliteSettings.of(Path.of(value)))
                    .isInstanceOfAny(ConnectorException.class, InvalidPathException.class);
        }
        assertThat(canary.calls()).isZero();
        assertThat(files()).isEmpty();
    }

    /** Shows that the two detectors above detect: the same tricks work through an address put together carelessly. */
    @Test
    void wouldDoHarmInAnAddress() throws Exception {
        String elsewhere = "127.0.0.1:" + closed + ",127.0.0.1:" + canary.port();
        connectCarelessly(new org.postgresql.Driver(), "jdbc:postgresql://" + elsewhere + "/shop");
        assertThat(canary.calls()).isEqualTo(1);
        connectCarelessly(new org.mariadb.jdbc.Driver(), "jdbc:mariadb://" + elsewhere + "/shop");
        assertThat(canary.calls()).isEqualTo(2);
        connectCarelessly(new org.sqlite.JDBC(), "jdbc:sqlite:" + folder.resolve("canary.db"));
        assertThat(files()).hasSize(1);
    }

    private interface Setting {
        ServerSettings make() throws ConnectorException;
    }

    /** A value is refused as a setting, or is used and leads nowhere but to the closed port. */
    private void attempt(Setting setting) {
        try (JdbcConnector connector =
                new JdbcConnector(setting.make().port(closed).patience(SHORT))) {
            assertThat(Readings.refusal(connector).kind()).isIn(Kind.NOT_REACHED, Kind.HOST_UNKNOWN);
        } catch (ConnectorException e) {
            assertThat(e.problem().kind()).isEqualTo(Kind.BAD_SETTING);
        }
    }

    private List<String> hostileValues() {
        String file = folder.resolve("canary").toString();
        String there = "127.0.0.1:" + canary.port();
        List<String> tricks = List.of(
                "INIT=CREATE ALIAS X FOR 'java.lang.Runtime.exec'",
                "INIT=RUNSCRIPT FROM 'http://" + there + "/x.sql'",
                "socketFactory=java.io.FileOutputStream&socketFactoryArg=" + file,
                "sslfactory=java.io.FileOutputStream&sslfactoryarg=" + file,
                "loggerLevel=TRACE&loggerFile=" + file,
                "allowLoadLocalInfile=true&allowUrlInLocalInfile=true",
                "autoDeserialize=true&queryInterceptors=com.example.Interceptor",
                "allowLocalInfile=true&localSocket=" + file,
                "serverSslCert=" + file + "&sslMode=verify-ca",
                "enable_load_extension=true",
                "socketFactoryClass=java.io.FileOutputStream;socketFactoryConstructorArg=" + file,
                "trustStore=" + file + ";integratedSecurity=true",
                "accessTokenCallbackClass=com.example.Callback",
                "credentialType=com.example.Plugin",
                "service=x&PGSERVICEFILE=" + file,
                "host=" + there);
        List<String> joints = List.of(
                "?", "&", ";", "#", "/x?", "\\", "\r\n", "\n", "\0", "@" + there + "/?", "," + there + "/?", "x?y=z&");
        List<String> values = new ArrayList<>(List.of(
                "",
                " ",
                there + "/x",
                "//" + there + "/x",
                "127.0.0.1," + there,
                "(host=127.0.0.1)(port=" + canary.port() + ")",
                "address=(host=127.0.0.1)(port=" + canary.port() + ")/",
                "user:secret@" + there + "/",
                "resource:http://" + there + "/x",
                ":resource:http://" + there + "/x",
                "file:" + file + "?mode=rwc",
                "jdbc:sqlite:" + file,
                "../" + file,
                file,
                "x".repeat(300),
                "a\u202Eb",
                "a\uD800b"));
        for (String trick : tricks) {
            joints.forEach(joint -> values.add("shop" + joint + trick));
        }
        return values;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void connectCarelessly(Driver driver, String address) throws SQLException {
        try (Connection connection = driver.connect(address, new Properties())) {
            connection.createStatement().execute("CREATE TABLE canary (sings INTEGER)");
        } catch (SQLException e) {
            // The canary hangs up; it was called, and that is what is counted.
            assertThat(address).doesNotStartWith("jdbc:sqlite:");
        }
    }
}
