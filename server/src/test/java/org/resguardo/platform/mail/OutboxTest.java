/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.words.Language;

/** The outbox with a real database and a real mail server. */
class OutboxTest {
    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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

    private MailServer server() {
        return PostOffice.plain(mailServer.getSmtp().getPort(), PostOffice.BRISK);
    }

    @Test
    void deliversEachMessageOnceHoweverOftenItIsPut() throws Exception {
        office.use(server());
        office.put(PostOffice.letter("rights-answer-1", MailKind.PERSONAL));
        office.put(PostOffice.letter("rights-answer-1", MailKind.PERSONAL));
        office.workUntilIdle();
        office.workUntilIdle();

        MimeMessage[] arrived = mailServer.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Su pregunta");
        assertThat(arrived[0].getContent().toString().strip()).isEqualTo("Buenos días, Ana.");
        assertThat(arrived[0].getFrom()[0]).hasToString("=?UTF-8?Q?Panader=C3=ADa?= <hola@panaderia.example>");
        assertThat(office.state("rights-answer-1")).isEqualTo(MailState.SENT);
        assertThat(arrived[0].getMessageID())
                .isEqualTo(office.outbox()
                        .state("rights-answer-1")
                        .orElseThrow()
                        .messageId()
                        .text())
                .endsWith("@panaderia.example>");
    }

    @Test
    void waitsWhileThereIsNoMailServer() {
        office.put(PostOffice.letter("rights-answer-1", MailKind.PERSONAL));
        office.workUntilIdle();
        assertThat(office.state("rights-answer-1")).isEqualTo(MailState.WAITING);

        office.use(server());
        office.workUntilIdle();
        assertThat(office.state("rights-answer-1")).isEqualTo(MailState.SENT);
    }

    @Test
    void putsNothingByAChangeThatIsNotMade() {
        assertThatThrownBy(() -> office.store().change(sql -> {
                    office.outbox().put(sql, PostOffice.letter("rights-answer-1", MailKind.PERSONAL));
                    throw new IllegalStateException("burnt");
                }))
                .hasMessage("burnt");
        assertThat(office.outbox().state("rights-answer-1")).isEmpty();
    }

    @Test
    void sendsTextHtmlAttachmentsAndThreadAsTheyWerePut() throws Exception {
        office.use(server());
        MessageId question = MessageId.of("<question@example.net>").orElseThrow();
        MessageId answer = MessageId.of("<answer-1@panaderia.example>").orElseThrow();
        MailContent content = new MailContent(
                Language.ENGLISH,
                "Your data",
                "Here it is.",
                Optional.of("<p>Here it is.</p>"),
                MailAddress.of("respuestas@panaderia.example"),
                List.of(new Attachment("datos de Ana.csv", "text/csv", "a,b".getBytes(StandardCharsets.UTF_8))));
        office.put(new Mail(
                "rights-file-1",
                MailKind.PERSONAL,
                PostOffice.ANA,
                content,
                new MailThread(Optional.of(answer), List.of(question))));
        office.workUntilIdle();

        MimeMessage arrived = mailServer.getReceivedMessages()[0];
        assertThat(arrived.getMessageID()).isEqualTo(answer.text());
        assertThat(arrived.getHeader("In-Reply-To", null)).isEqualTo(question.text());
        assertThat(arrived.getReplyTo()[0]).hasToString("respuestas@panaderia.example");
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("datos de Ana.csv");
        MimeMultipart both = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(both.getBodyPart(0).getContent().toString()).isEqualTo("Here it is.");
        assertThat(both.getBodyPart(1).getContent().toString()).isEqualTo("<p>Here it is.</p>");
    }

    @Test
    void keepsAddressesContentsAndPasswordSealed() throws Exception {
        office.use(new MailServer(
                Provider.OTHER,
                "localhost",
                25,
                Security.TLS,
                "hola",
                Optional.of("masa-madre-1891"),
                PostOffice.BAKERY,
                "",
                PostOffice.BRISK));
        office.put(PostOffice.letter("rights-answer-1", MailKind.PERSONAL));
        office.close();
        String database = ChosenStore.contents(folder.resolve("app.db"));
        assertThat(database).contains("rights-answer-1").doesNotContain("masa-madre", "ana@example.net", "Buenos");
        office = new PostOffice(folder, clock, (SSLSocketFactory) SSLSocketFactory.getDefault());
        assertThat(office.outbox().open(1).orElseThrow().to()).isEqualTo(PostOffice.ANA);
    }

    @Test
    void forgetsWhatAMessageSaidAndToWhomThirtyDaysAfterItsEnd() {
        office.use(server());
        office.put(PostOffice.letter("rights-answer-1", MailKind.PERSONAL));
        office.workUntilIdle();
        assertThat(office.outbox().open(1)).isPresent();

        office.workAfter(clock, Duration.ofDays(31));
        assertThat(office.outbox().open(1)).isEmpty();
        assertThat(office.state("rights-answer-1")).isEqualTo(MailState.SENT);
    }

    @Test
    void sendsNewsByDayOnlyAndAnswersAtAnyHour() {
        int hour = clock.instant().atZone(java.time.ZoneId.systemDefault()).getHour();
        office.use(
                PostOffice.plain(mailServer.getSmtp().getPort(), new MailServer.Pace(100, 100, hour, (hour + 2) % 24)));
        office.put(PostOffice.letter("news", MailKind.PROMOTIONAL));
        office.put(PostOffice.letter("answer", MailKind.PERSONAL));
        office.workUntilIdle();
        assertThat(office.state("news")).isEqualTo(MailState.WAITING);
        assertThat(office.state("answer")).isEqualTo(MailState.SENT);

        office.workAfter(clock, Duration.ofHours(2));
        assertThat(office.state("news")).isEqualTo(MailState.SENT);
    }

    @Test
    void sendsNoMoreThanTheProviderTakes() {
        office.use(PostOffice.plain(mailServer.getSmtp().getPort(), new MailServer.Pace(3, 4, 0, 0)));
        for (int i = 0; i < 10; i++) {
            office.put(PostOffice.letter("answer-" + i, MailKind.PERSONAL));
        }
        office.workUntilIdle();
        assertThat(mailServer.getReceivedMessages()).hasSize(3);
        office.workAfter(clock, Duration.ofMinutes(61));
        assertThat(mailServer.getReceivedMessages()).hasSize(4);
        office.workAfter(clock, Duration.ofHours(24));
        assertThat(mailServer.getReceivedMessages()).hasSize(7);
    }

    @Test
    void sendsNoMoreThanTwentyADayToOneAddress() {
        office.use(server());
        for (int i = 0; i < 30; i++) {
            office.put(PostOffice.letter("answer-" + i, MailKind.PERSONAL));
        }
        office.workUntilIdle();
        assertThat(mailServer.getReceivedMessages()).hasSize(20);
        office.workAfter(clock, Duration.ofHours(25));
        assertThat(mailServer.getReceivedMessages()).hasSize(30);
    }

    @Test
    void takesNewsToNobodyWhoWantsNoneAndAnswersToEverybody() throws Exception {
        office.use(server());
        office.put(PostOffice.letter("news-1", MailKind.PROMOTIONAL));
        office.workUntilIdle();
        String link = mailServer.getReceivedMessages()[0].getHeader("List-Unsubscribe", null);
        assertThat(link).startsWith("<https://privacidad.example/p/unsubscribe/");
        assertThat(mailServer.getReceivedMessages()[0].getHeader("List-Unsubscribe-Post", null))
                .isEqualTo("List-Unsubscribe=One-Click");

        String word = link.replaceAll(".*/|>", "");
        office.store()
                .change(sql -> office.suppressions()
                        .byLink(sql, office.hash().inWord(word).orElseThrow()));
        office.put(PostOffice.letter("news-2", MailKind.PROMOTIONAL));
        office.put(PostOffice.letter("duty", MailKind.DUTY));
        office.put(PostOffice.letter("answer", MailKind.PERSONAL));
        office.workUntilIdle();
        assertThat(office.state("news-2")).isEqualTo(MailState.SUPPRESSED);
        assertThat(office.state("duty")).isEqualTo(MailState.SENT);
        assertThat(office.state("answer")).isEqualTo(MailState.SENT);
        assertThat(mailServer.getReceivedMessages()[2].getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void sendsNothingByItselfAfterABackupWasRestored() {
        office.put(PostOffice.letter("answer", MailKind.PERSONAL));
        office.store().change(sql -> Outbox.holdAllRestored(sql, clock.instant()));
        office.use(server());
        office.workUntilIdle();
        assertThat(office.state("answer")).isEqualTo(MailState.UNKNOWN);

        office.store().change(sql -> office.outbox().again(sql, 1));
        office.workUntilIdle();
        assertThat(office.state("answer")).isEqualTo(MailState.SENT);
    }

    private boolean bounce(String key, String action, String status) throws Exception {
        String name = office.outbox().state(key).orElseThrow().messageId().text();
        byte[] report =
                """
            From: MAILER-DAEMON@example.net
            To: hola@panaderia.example
            Subject: Undelivered
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            No such mailbox.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.net

            Final-Recipient: rfc822; ana@example.net
            Action: %s
            Status: %s

            --b
            Content-Type: text/rfc822-headers

            Subject: Su pregunta
            Message-ID: %s

            --b--
            """.formatted(action, status, name).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        BounceReport read = BounceReport.read(report).orElseThrow();
        return office.store().write(sql -> office.outbox().bounced(sql, read, office.suppressions()));
    }

    @Test
    void hearsThatAMailboxIsGoneAndSendsNothingThatGoesToManyThereAgain() throws Exception {
        office.use(server());
        office.put(PostOffice.letter("duty-1", MailKind.DUTY));
        office.put(PostOffice.letter("duty-2", MailKind.DUTY));
        office.workUntilIdle();
        assertThat(bounce("duty-1", "delayed", "4.4.1")).isTrue();
        assertThat(office.state("duty-1")).isEqualTo(MailState.SENT);
        assertThat(bounce("duty-2", "failed", "5.1.1")).isTrue();
        assertThat(office.state("duty-2")).isEqualTo(MailState.BOUNCED);

        office.put(PostOffice.letter("duty-3", MailKind.DUTY));
        office.put(PostOffice.letter("answer", MailKind.PERSONAL));
        office.workUntilIdle();
        assertThat(office.state("duty-3")).isEqualTo(MailState.SUPPRESSED);
        assertThat(office.state("answer")).isEqualTo(MailState.SENT);
    }

    @Test
    void forgetsAPersonAndKeepsThatSomethingWasSent() {
        office.use(server());
        office.put(PostOffice.letter("answer", MailKind.PERSONAL));
        office.workUntilIdle();
        office.put(PostOffice.letter("news", MailKind.PROMOTIONAL));
        assertThat(office.store()
                        .write(sql -> office.outbox().forget(sql, PostOffice.ANA))
                        .forgotten())
                .isEqualTo(2);
        assertThat(office.outbox().open(1)).isEmpty();
        assertThat(office.state("answer")).isEqualTo(MailState.SENT);
        assertThat(office.state("news")).isEqualTo(MailState.WITHDRAWN);
    }
}
