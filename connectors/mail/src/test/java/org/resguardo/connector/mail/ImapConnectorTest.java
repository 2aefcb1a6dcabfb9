/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Flags;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.testkit.contract.RecordingIntake;

class ImapConnectorTest {
    private static final Instant LAST_YEAR = Instant.parse("2025-03-01T10:00:00Z");
    private static final Instant THIS_YEAR = Instant.parse("2026-03-01T10:00:00Z");

    private Post post;

    @BeforeEach
    void startServer() throws Exception {
        post = new Post("imap");
    }

    @AfterEach
    void stopServer() {
        post.close();
    }

    private ImapConnector open() throws ConnectorException {
        return new ImapConnector(post.settings(MailSecurity.NONE), Post.reader());
    }

    private List<Dataset> list() throws ConnectorException {
        List<Dataset> found = new ArrayList<>();
        try (ImapConnector connector = open()) {
            connector.list(found::add, problem -> {
                throw new AssertionError(problem.kind());
            });
        }
        return found;
    }

    @Test
    void foldersAreLookedAtByTheYearInWhichTheirMessagesCame() throws Exception {
        post.put("INBOX", LAST_YEAR, Post.letter("uno", "", ""));
        post.put("INBOX", THIS_YEAR, Post.letter("dos", "", ""));
        post.put("INBOX", THIS_YEAR, Post.letter("tres", "", ""));
        post.put("Pedidos", THIS_YEAR, Post.letter("cuatro", "", ""));
        post.folder("Vacía");

        assertThat(list())
                .extracting(dataset -> dataset.place() + " " + dataset.rows().getAsLong())
                .containsExactly("INBOX › 2025 1", "INBOX › 2026 2", "Pedidos › 2026 1");
    }

    @Test
    void lettersAndWhatIsAttachedAreReadAndNothingIsMarked() throws Exception {
        post.put(
                "INBOX",
                THIS_YEAR,
                Post.letter("Mi correo es luz.vega@example.com", "lista.csv", "nombre,tel\nLuz,555-0101"));
        RecordingIntake intake = new RecordingIntake();
        try (ImapConnector connector = open()) {
            connector.read(list().getFirst(), ReadLimit.everything(), intake);
        }

        assertThat(intake.texts().toString()).contains("luz.vega@example.com", "Encargo");
        assertThat(intake.tables().getFirst().rows().toString()).contains("555-0101");
        assertThat(intake.tables().getFirst().place()).hasToString("INBOX › 2026 › lista.csv");
        assertThat(intake.problems()).isEmpty();
        assertThat(post.folder("INBOX").getMessages().getFirst().getFlags().contains(Flags.Flag.SEEN))
                .isFalse();
    }

    @Test
    void onlyTheYearInWhichSomethingCameOrWentIsAnotherOne() throws Exception {
        post.put("INBOX", LAST_YEAR, Post.letter("uno", "", ""));
        post.put("INBOX", THIS_YEAR, Post.letter("dos", "", ""));
        List<Dataset> before = list();
        assertThat(before)
                .allSatisfy(dataset ->
                        assertThat(dataset.version().orElseThrow().certain()).isTrue());
        assertThat(list()).isEqualTo(before);

        post.put("INBOX", THIS_YEAR, Post.letter("tres", "", ""));
        List<Dataset> later = list();
        assertThat(later.getFirst().version()).isEqualTo(before.getFirst().version());
        assertThat(later.getLast().version()).isNotEqualTo(before.getLast().version());

        post.folder("INBOX").getMessages().getFirst().setFlag(Flags.Flag.DELETED, true);
        post.folder("INBOX").expunge();
        post.put("INBOX", LAST_YEAR, Post.letter("otro", "", ""));
        assertThat(list().getFirst().version())
                .as("one went and one came")
                .isNotEqualTo(before.getFirst().version());
    }

    @Test
    void aFolderThatShowsTheMessagesOfOthersIsNotReadTwice() {
        var inbox = new FolderChoice.Listed("INBOX", Set.of());
        var all = new FolderChoice.Listed("[Gmail]/All Mail", Set.of("\\HasNoChildren", "\\All"));
        var trash = new FolderChoice.Listed("[Gmail]/Trash", Set.of("\\Trash"));
        var starred = new FolderChoice.Listed("[Gmail]/Starred", Set.of("\\Flagged"));

        assertThat(FolderChoice.of(List.of(trash, starred, inbox, all)))
                .containsExactly("[Gmail]/All Mail", "[Gmail]/Trash");
        assertThat(FolderChoice.of(List.of(trash, starred, inbox))).containsExactly("INBOX", "[Gmail]/Trash");
    }

    private static Kind refused(MailboxSettings settings) {
        try (ImapConnector connector = new ImapConnector(settings, Post.reader())) {
            ConnectorException refusal =
                    catchThrowableOfType(ConnectorException.class, () -> connector.list(one -> {}, problem -> {}));
            assertThat(refusal).hasNoCause();
            return refusal.problem().kind();
        }
    }

    private static MailboxSettings at(int port, MailSecurity security) throws ConnectorException {
        return MailboxSettings.of("127.0.0.1", security).port(port).login(Post.LOGIN, Post.PASSWORD.toCharArray());
    }

    @Test
    void whatKeepsUsOutIsToldApart() throws Exception {
        assertThat(refused(MailboxSettings.of("no-such-host.invalid", MailSecurity.TLS)
                        .login(Post.LOGIN, new char[] {'x'})))
                .isEqualTo(Kind.HOST_UNKNOWN);
        assertThat(refused(at(closedPort(), MailSecurity.TLS))).isEqualTo(Kind.NOT_REACHED);
        assertThat(refused(at(post.port(), MailSecurity.TLS)))
                .as("a server that does not encrypt")
                .isEqualTo(Kind.SECURE_CONNECTION_REFUSED);
        assertThat(refused(at(post.port(), MailSecurity.STARTTLS)))
                .as("a server that offers no encryption")
                .isEqualTo(Kind.SECURE_CONNECTION_REFUSED);
        assertThat(refused(at(post.port(), MailSecurity.NONE).login(Post.LOGIN, "wrong".toCharArray())))
                .isEqualTo(Kind.LOGIN_REFUSED);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    void anEncryptedServerIsReadOnlyWhenItsCertificateIsItsOwnAndTrusted(@TempDir Path folder) throws Exception {
        TrustedPost certificate = TrustedPost.make(folder);
        try (Post encrypted = certificate.start()) {
            encrypted.put("INBOX", THIS_YEAR, Post.letter("uno", "", ""));
            MailboxSettings known = MailboxSettings.of("localhost", MailSecurity.TLS)
                    .port(encrypted.port())
                    .login(Post.LOGIN, Post.PASSWORD.toCharArray());
            List<Dataset> found = new ArrayList<>();
            try (ImapConnector connector = new ImapConnector(known.trusting(certificate.trust()), Post.reader())) {
                connector.list(found::add, problem -> {});
            }
            assertThat(found).hasSize(1);

            assertThat(refused(known)).as("signed by nobody we trust").isEqualTo(Kind.SECURE_CONNECTION_REFUSED);
            assertThat(refused(encrypted.settings(MailSecurity.TLS).trusting(certificate.trust())))
                    .as("the certificate of another name")
                    .isEqualTo(Kind.SECURE_CONNECTION_REFUSED);
        }
    }

    @Test
    void settingsHoldWhatCanBeTypedAndShowNoPassword() throws Exception {
        assertThatExceptionOfType(ConnectorException.class)
                .isThrownBy(() -> MailboxSettings.of("mail.example.com/x", MailSecurity.TLS));
        assertThatExceptionOfType(ConnectorException.class)
                .isThrownBy(() ->
                        MailboxSettings.of("mail.example.com", MailSecurity.TLS).port(70_000));
        assertThatExceptionOfType(ConnectorException.class)
                .isThrownBy(() -> MailboxSettings.of("mail.example.com", MailSecurity.TLS)
                        .login("ana\r\na1 LOGOUT", new char[0]));
        assertThat(post.settings(MailSecurity.TLS).toString()).doesNotContain(Post.PASSWORD, Post.LOGIN);
    }
}
