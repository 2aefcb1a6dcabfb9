/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;

class UnwillingServerTest {
    private static final Patience SHORT = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource
    void givesUpOnAServerThatNeverAnswers(DatabaseProduct product) throws Exception {
        try (FakeServer server = FakeServer.silent()) {
            assertThat(refusal(product, server.port()).kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(server.calls()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesUpOnAServerThatHangsUp(DatabaseProduct product) throws Exception {
        try (FakeServer server = FakeServer.hangingUp()) {
            assertThat(refusal(product, server.port()).kind()).isEqualTo(Kind.NOT_REACHED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesUpOnAServerOfAnotherKind(DatabaseProduct product) throws Exception {
        byte[] page = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        try (FakeServer server = FakeServer.answering(caller -> {
            caller.getOutputStream().write(page);
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        })) {
            assertThat(refusal(product, server.port()).kind()).isIn(Kind.NOT_REACHED, Kind.SECURE_CONNECTION_REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNothingListens(DatabaseProduct product) throws Exception {
        Problem problem = refusal(product, FakeServer.closedPort());
        assertThat(problem.kind()).isEqualTo(Kind.NOT_REACHED);
        assertThat(problem.passing()).isTrue();
        assertThat(problem.place().last()).isEqualTo("shop at 127.0.0.1");
        assertThat(problem.sentence(Locale.of("es"))).startsWith("El servidor no contestó.");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheHostIsUnknown(DatabaseProduct product) throws Exception {
        ServerSettings settings = ServerSettings.of(product, "no-such-host.invalid", "shop")
                .login("ana", new char[0])
                .patience(SHORT);
        try (JdbcConnector connector = new JdbcConnector(settings)) {
            assertThat(Readings.refusal(connector).kind()).isEqualTo(Kind.HOST_UNKNOWN);
        }
    }

    private static Problem refusal(DatabaseProduct product, int port) throws ConnectorException, IOException {
        ServerSettings settings = ServerSettings.of(product, "127.0.0.1", "shop")
                .port(port)
                .login("ana", "not a real one".toCharArray())
                .patience(SHORT);
        long begin = System.nanoTime();
        try (JdbcConnector connector = new JdbcConnector(settings)) {
            return Readings.refusal(connector);
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(AT_MOST);
        }
    }
}
