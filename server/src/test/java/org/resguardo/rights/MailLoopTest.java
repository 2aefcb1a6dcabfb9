/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.inbox.Mailbox;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailSender;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.mail.Security;
import org.resguardo.platform.web.PublicAddress;

/** Two installations whose mailboxes write to each other, over a real mail server. */
class MailLoopTest {
    private static final String BAKERY = "privacidad@panaderia.example";
    private static final String CLINIC = "privacidad@clinica.example";

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private Office bakery;
    private Office clinic;

    @BeforeEach
    void open() throws Exception {
        mail.start();
        bakery = office("bakery", BAKERY, 1);
        clinic = office("clinic", CLINIC, 2);
    }

    @AfterEach
    void close() {
        bakery.close();
        clinic.close();
        mail.stop();
    }

    private Office office(String name, String address, long seed) throws Exception {
        mail.setUser(address, address, "secreto");
        Office office = new Office(Files.createDirectory(folder.resolve(name)), clock, seed, address);
        Mailbox mailbox = new Mailbox("127.0.0.1", mail.getImap().getPort(), Mailbox.Security.NONE, address, "secreto");
        office.settings.use(office.owner, mailbox, address, false, mailbox.end());
        office.servers.set(
                "account:1",
                new MailServer(
                        Provider.OTHER,
                        "127.0.0.1",
                        mail.getSmtp().getPort(),
                        Security.NONE,
                        "",
                        Optional.empty(),
                        MailAddress.of(address).orElseThrow(),
                        "",
                        new MailServer.Pace(1_000, 1_000, 0, 0)));
        return office;
    }

    private void exchange(int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (Office office : List.of(bakery, clinic)) {
                new MailboxReading(office.settings, office.intake, office.care).read(() -> {});
                MailSender sender = new MailSender(
                        office.store,
                        clock,
                        office.outbox,
                        office.servers,
                        new AddressHash(new byte[32]),
                        new PublicAddress(office.store, clock),
                        (SSLSocketFactory) SSLSocketFactory.getDefault());
                while (sender.work(() -> true)) {
                    Thread.onSpinWait();
                }
            }
            clock.pass(Duration.ofMinutes(2));
        }
    }

    @Test
    void endsAfterTwoMessages() {
        GreenMailUtil.sendTextEmail(
                BAKERY,
                CLINIC,
                "Consulta",
                "Hola, ¿qué datos tienen de mí?",
                mail.getSmtp().getServerSetup());
        exchange(12);

        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(bakery.cases.open()).hasSize(1);
        assertThat(clinic.cases.open()).as("what a machine wrote is put aside").isEmpty();
    }

    @Test
    void goesOnWhereAPersonWritesBack() throws Exception {
        mail.setUser("luz@example.com", "luz@example.com", "luz");
        GreenMailUtil.sendTextEmail(
                BAKERY,
                "luz@example.com",
                "Mis datos",
                "Hola, ¿qué datos tienen de mí?",
                mail.getSmtp().getServerSetup());
        exchange(1);
        MimeMessage answer = Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equals("luz@example.com"))
                .findFirst()
                .orElseThrow();
        MimeMessage back = (MimeMessage) answer.reply(false);
        back.setFrom("luz@example.com");
        back.setText("Gracias, espero.");
        send(back);
        exchange(3);

        assertThat(answer.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(bakery.cases.open()).singleElement().satisfies(one -> {
            assertThat(bakery.threads.of(one)).hasSize(2);
            assertThat(bakery.threads.of(one).getLast().text()).contains("Gracias, espero.");
        });
    }

    /** A relay may take away all that tells machines apart: then the limit of one answer a day ends it. */
    @Test
    void endsEvenWhereARelayTakesAwayWhatTellsMachines() throws Exception {
        GreenMailUtil.sendTextEmail(
                BAKERY,
                CLINIC,
                "Consulta",
                "Hola, ¿qué datos tienen de mí?",
                mail.getSmtp().getServerSetup());
        exchange(1);
        int before = mail.getReceivedMessages().length;
        for (int round = 0; round < 6; round++) {
            for (MimeMessage message : mail.getReceivedMessages()) {
                Office to = to(message).startsWith(BAKERY.substring(0, 12)) ? bakery : clinic;
                to.intake.take(stripped(message, round), Optional.empty());
            }
            exchange(1);
        }

        assertThat(mail.getReceivedMessages().length - before).isLessThanOrEqualTo(2);
    }

    private void send(MimeMessage message) throws MessagingException {
        try (Transport line =
                GreenMailUtil.getSession(mail.getSmtp().getServerSetup()).getTransport()) {
            line.connect();
            message.saveChanges();
            line.sendMessage(message, message.getAllRecipients());
        }
    }

    private static byte[] stripped(MimeMessage message, int round) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.matches("(?i)(auto-submitted|message-id|in-reply-to|references):.*"))
                .collect(Collectors.joining("\r\n", "Message-ID: <r" + round + "@relay.example>\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
