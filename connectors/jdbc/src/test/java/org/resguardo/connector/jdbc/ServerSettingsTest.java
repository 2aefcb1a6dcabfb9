/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;

class ServerSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "::1"})
    void asksForNoEncryptionOnThisMachine(String host) throws ConnectorException {
        assertThat(settings(host).tls()).isEqualTo(TlsMode.PREFER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"db.example.com", "10.0.0.7", "localhost.example.com", "127.0.0.1.example.com", "2001:db8::7"})
    void requiresEncryptionAnywhereElse(String host) throws ConnectorException {
        assertThat(settings(host).tls()).isEqualTo(TlsMode.REQUIRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clínica", "my shop", "año 2025", "x\"; DROP TABLE y", "данные"})
    void acceptsUnusualDatabaseNames(String name) throws ConnectorException {
        if (name.contains(";")) {
            assertRefused("database", () -> ServerSettings.of(DatabaseProduct.POSTGRESQL, "localhost", name));
        } else {
            assertThat(ServerSettings.of(DatabaseProduct.POSTGRESQL, "localhost", name)
                            .database())
                    .isEqualTo(name);
        }
    }

    @Test
    void refusesPortsThatDoNotExist() throws ConnectorException {
        ServerSettings settings = settings("localhost");
        assertRefused("port", () -> settings.port(0));
        assertRefused("port", () -> settings.port(65_536));
    }

    @Test
    void refusesAFileNameWithControlCharacters() {
        assertRefused("file", () -> SqliteSettings.of(Path.of("a\nb.db")));
    }

    @Nested
    class ThePassword {
        private static final String SECRET = "p;ss?w&rd#/\\\"' 1";

        @Test
        void mayHoldAnySignThatCanBeTyped() throws ConnectorException {
            assertThat(withPassword().passwordForDriver()).isEqualTo(SECRET);
        }

        @Test
        void isNeverShown() throws ConnectorException {
            assertThat(withPassword().toString()).doesNotContain(SECRET).doesNotContain("ana");
            assertThat(withPassword().name()).isEqualTo("shop at localhost");
        }

        @Test
        void isOverwrittenWhenTheConnectorIsClosed() throws ConnectorException {
            ServerSettings settings = withPassword();
            new JdbcConnector(settings).close();
            assertThat(settings.passwordForDriver()).isEqualTo("\0".repeat(SECRET.length()));
        }

        @Test
        void isNotNeededByTheCallerAnyMore() throws ConnectorException {
            char[] own = SECRET.toCharArray();
            ServerSettings settings = settings("localhost").login("ana", own);
            java.util.Arrays.fill(own, 'x');
            assertThat(settings.passwordForDriver()).isEqualTo(SECRET);
        }

        private static ServerSettings withPassword() throws ConnectorException {
            return settings("localhost").login("ana", SECRET.toCharArray());
        }
    }

    private static ServerSettings settings(String host) throws ConnectorException {
        return ServerSettings.of(DatabaseProduct.POSTGRESQL, host, "shop");
    }

    private static void assertRefused(String setting, ThrowingCallable attempt) {
        assertThatExceptionOfType(ConnectorException.class).isThrownBy(attempt).satisfies(refusal -> {
            assertThat(refusal.problem().kind()).isEqualTo(Kind.BAD_SETTING);
            assertThat(refusal.problem().sentence(Locale.ENGLISH)).contains("“" + setting + "”");
        });
    }
}
