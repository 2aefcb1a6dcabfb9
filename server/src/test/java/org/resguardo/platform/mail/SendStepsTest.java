/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;

/** Every step of handing a message over can fail, and the test message says which one did. */
class SendStepsTest {
    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice(folder, clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Handover test(String host, int port, Security security) {
        MailServer server = new MailServer(
                Provider.OTHER, host, port, security, "", Optional.empty(), PostOffice.BAKERY, "", PostOffice.BRISK);
        return office.sender().test(server, PostOffice.letter("test", MailKind.OWNER));
    }

    private static Handover refused(SendStep step, int code, boolean lasting) {
        return new Handover.Refused(step, code, lasting);
    }

    @Test
    void findingTheServer() {
        assertThat(test("mail.invalid", 587, Security.STARTTLS)).isEqualTo(refused(SendStep.NAME, 0, false));
    }

    @Test
    void reachingIt() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(test("127.0.0.1", closed, Security.NONE)).isEqualTo(refused(SendStep.CONNECTION, 0, false));
    }

    @Test
    void agreeingOnEncryptionWithAServerThatHasNone() throws IOException {
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        try {
            Handover came = test("127.0.0.1", mailServer.getSmtp().getPort(), Security.STARTTLS);
            assertThat(((Handover.Refused) came).step()).isEqualTo(SendStep.TLS);
            assertThat(mailServer.getReceivedMessages()).isEmpty();
        } finally {
            mailServer.stop();
        }
    }

    @Test
    void agreeingOnEncryptionWithAServerThatNobodyVouchesFor() {
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        mailServer.start();
        try {
            Handover came = test("127.0.0.1", mailServer.getSmtps().getPort(), Security.TLS);
            assertThat(((Handover.Refused) came).step()).isEqualTo(SendStep.TLS);
        } finally {
            mailServer.stop();
        }
    }

    @Test
    void comingIn() throws IOException {
        try (Stubborn server = new Stubborn(Map.of("AUTH", "535 5.7.8 no"))) {
            MailServer locked = new MailServer(
                    Provider.OTHER,
                    "127.0.0.1",
                    server.port(),
                    Security.NONE,
                    "hola",
                    Optional.of("wrong"),
                    PostOffice.BAKERY,
                    "",
                    PostOffice.BRISK);
            assertThat(office.sender().test(locked, PostOffice.letter("test", MailKind.OWNER)))
                    .isEqualTo(refused(SendStep.SIGN_IN, 535, true));
        }
    }

    @Test
    void writingFromTheAddress() throws IOException {
        try (Stubborn server = new Stubborn(Map.of("MAIL", "553 5.7.1 not yours"))) {
            assertThat(test("127.0.0.1", server.port(), Security.NONE)).isEqualTo(refused(SendStep.SENDER, 553, true));
        }
    }

    @Test
    void givingThePersonsAddress() throws IOException {
        try (Stubborn server = new Stubborn(Map.of("RCPT", "452 4.2.2 full"))) {
            assertThat(test("127.0.0.1", server.port(), Security.NONE))
                    .isEqualTo(refused(SendStep.RECIPIENT, 452, false));
        }
    }

    @Test
    void handingTheMessageOver() throws IOException {
        try (Stubborn server = new Stubborn(Map.of(".", "554 5.7.1 no"))) {
            assertThat(test("127.0.0.1", server.port(), Security.NONE)).isEqualTo(refused(SendStep.CONTENT, 554, true));
        }
        try (Stubborn server = new Stubborn(Map.of(".", ""))) {
            assertThat(test("127.0.0.1", server.port(), Security.NONE)).isEqualTo(new Handover.Unknown());
        }
    }

    @Test
    void restsLongerWithEveryFailureAndTriesNoWrongPasswordTwiceInSixHours() throws IOException {
        try (Stubborn server = new Stubborn(Map.of("MAIL", "553 5.7.1 not yours"))) {
            office.use(PostOffice.plain(server.port(), PostOffice.BRISK));
            office.put(PostOffice.letter("answer", MailKind.PERSONAL));
            office.workUntilIdle();
            Duration first = Duration.between(
                    clock.instant(), office.servers().trouble().orElseThrow().nextTry());
            office.workAfter(clock, Duration.ofMinutes(1));
            Duration second = Duration.between(
                    clock.instant(), office.servers().trouble().orElseThrow().nextTry());
            assertThat(second).isGreaterThan(first);
            assertThat(office.state("answer")).isEqualTo(MailState.WAITING);
        }
        assertThat(Trouble.wait(new Handover.Refused(SendStep.SIGN_IN, 535, true), 0))
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void givesAMessageUpAfterFourDaysOfRefusalsForNow() throws IOException {
        try (Stubborn server = new Stubborn(Map.of("RCPT", "450 4.2.1 later"))) {
            office.use(PostOffice.plain(server.port(), PostOffice.BRISK));
            office.put(PostOffice.letter("answer", MailKind.PERSONAL));
            for (int hours = 0; hours < 5 * 24 && !office.state("answer").ended(); hours++) {
                office.workAfter(clock, Duration.ofHours(1));
            }
            MailStanding standing = office.outbox().state("answer").orElseThrow();
            assertThat(standing.state()).isEqualTo(MailState.FAILED);
            assertThat(standing.step()).contains(SendStep.RECIPIENT);
            assertThat(standing.code()).isEqualTo(450);
            assertThat(standing.attempts()).isBetween(20L, 40L);
        }
    }

    /** A mail server that answers some commands as it is told; an empty answer means that it hangs up. */
    private static final class Stubborn implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Map<String, String> answers;

        Stubborn(Map<String, String> answers) throws IOException {
            this.answers = answers;
            Thread.ofVirtual().start(this::welcome);
        }

        int port() {
            return door.getLocalPort();
        }

        private void welcome() {
            while (!door.isClosed()) {
                try (Socket guest = door.accept()) {
                    converse(guest);
                } catch (IOException e) {
                    // The guest left, or the door was closed.
                }
            }
        }

        private void converse(Socket guest) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
            say(guest, "220 hello");
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (text && !line.equals(".")) {
                    continue;
                }
                String word = line.equals(".") ? "." : line.substring(0, Math.min(4, line.length()));
                text = word.equals("DATA");
                String usual = switch (word) {
                    case "EHLO" -> "250-here\r\n250 AUTH PLAIN LOGIN";
                    case "DATA" -> "354 go ahead";
                    default -> "250 fine";
                };
                String answer = answers.getOrDefault(word, usual);
                if (answer.isEmpty()) {
                    return;
                }
                say(guest, answer);
            }
        }

        private static void say(Socket guest, String answer) throws IOException {
            guest.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
