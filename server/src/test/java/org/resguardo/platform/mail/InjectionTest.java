/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.words.Language;

/** Text that wants to be a header, in every field that reaches one. */
class InjectionTest {
    private static final List<String> ENDS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\r\n ",
            "\n\t",
            "\r\n\r\n",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000b",
            "\u000c",
            "\0",
            "\r\0\n",
            "%0d%0a",
            "\\r\\n",
            "=0D=0A",
            "=?UTF-8?Q?=0D=0A?=",
            "\uFEFF\r\n",
            "\u202e\r\n",
            "\"\r\n");
    private static final List<String> WISHES = List.of(
            "Bcc: eve@evil.example",
            "Cc: eve@evil.example",
            "To: eve@evil.example",
            "From: eve@evil.example",
            "Reply-To: eve@evil.example",
            "Subject: other",
            "X-Evil: 1",
            "Content-Type: text/html",
            "MIME-Version: 9",
            "Resent-To: eve@evil.example",
            ".\r\nRCPT TO:<eve@evil.example>\r\nDATA",
            ", eve@evil.example",
            "; eve@evil.example",
            "> <eve@evil.example",
            "(x) <eve@evil.example>");
    private static final Set<String> EXPECTED = Set.of(
            "Return-Path",
            "Received",
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Language",
            "In-Reply-To",
            "References");

    @TempDir
    private Path folder;

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final FakeClock clock = new FakeClock();
    private PostOffice office;

    @BeforeEach
    void open() {
        mailServer.start();
        office = new PostOffice(folder, clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @AfterEach
    void close() {
        office.close();
        mailServer.stop();
    }

    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        ENDS.forEach(end -> WISHES.forEach(wish -> payloads.add("Pan" + end + wish)));
        return payloads;
    }

    private Mail mail(int number, String payload) {
        MailContent content = new MailContent(
                Language.SPANISH,
                payload,
                "Buenos días.",
                Optional.of("<p>Buenos días.</p>"),
                MailAddress.of("respuestas@panaderia.example"),
                List.of(new Attachment(payload, "text/csv", "a,b".getBytes(StandardCharsets.UTF_8))));
        MessageId question =
                MessageId.of("<question-" + number + "@example.net>").orElseThrow();
        return new Mail(
                "payload-" + number,
                MailKind.PERSONAL,
                MailAddress.of("ana" + number + "@example.net").orElseThrow(),
                content,
                new MailThread(Optional.empty(), List.of(question)));
    }

    @Test
    void noneOf300PayloadsMakesAHeaderOrARecipient() throws Exception {
        List<String> payloads = payloads();
        assertThat(payloads).hasSize(300);
        for (int i = 0; i < payloads.size(); i++) {
            MailServer plain = PostOffice.plain(mailServer.getSmtp().getPort(), PostOffice.BRISK);
            office.use(new MailServer(
                    plain.provider(),
                    plain.host(),
                    plain.port(),
                    plain.security(),
                    "",
                    Optional.empty(),
                    plain.sender(),
                    payloads.get(i),
                    plain.pace()));
            office.put(mail(i, payloads.get(i)));
            office.workUntilIdle();
            assertThat(office.state("payload-" + i)).as("payload %s", i).isEqualTo(MailState.SENT);
        }
        MimeMessage[] arrived = mailServer.getReceivedMessages();
        assertThat(arrived).hasSize(300);
        for (MimeMessage message : arrived) {
            List<String> names = Collections.list(message.getAllHeaders()).stream()
                    .map(Header::getName)
                    .toList();
            assertThat(new TreeSet<>(names)).isEqualTo(new TreeSet<>(EXPECTED));
            assertThat(names).doesNotHaveDuplicates();
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(message.getAllRecipients()[0].toString()).matches("ana[0-9]+@example\\.net");
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            List<String> ofFile = Collections.list(parts.getBodyPart(1).getAllHeaders()).stream()
                    .map(Header::getName)
                    .toList();
            assertThat(ofFile)
                    .containsExactlyInAnyOrder("Content-Type", "Content-Transfer-Encoding", "Content-Disposition");
        }
        assertThat(mailServer.getUserManager().listUser())
                .noneMatch(user -> user.getEmail().contains("evil"));
    }

    @Test
    void noPayloadIsAnAddressOrTheNameOfAMessage() {
        for (String payload : payloads()) {
            assertThat(MailAddress.of("ana@example.net" + payload)).isEmpty();
            assertThat(MailAddress.of(payload + "@example.net")).isEmpty();
            assertThat(MessageId.of("<a@example.net>" + payload)).isEmpty();
        }
        assertThat(MailAddress.of("ana@example.net, eve@evil.example")).isEmpty();
        assertThat(MailAddress.of("\"a b\"@example.net")).isEmpty();
        assertThat(MailAddress.of(" ana+pan@EXAMPLE.net ").orElseThrow().text()).isEqualTo("ana+pan@example.net");
        assertThat(MailAddress.of("ana@panadería.example").orElseThrow().text())
                .isEqualTo("ana@xn--panadera-i2a.example");
    }
}
