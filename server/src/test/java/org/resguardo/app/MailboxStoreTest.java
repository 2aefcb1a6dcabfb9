/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.connector.ConnectorException;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.rights.find.Found;
import org.resguardo.rights.find.Sought;
import org.resguardo.rights.find.StoreSearch;

/** A mailbox as a place of the inventory: it comes in by the page, is looked at by folder and year, and nothing in it changes. */
@TestInstance(Lifecycle.PER_CLASS)
class MailboxStoreTest {
    private static final String FORM = "/inventory/stores/new/mailbox";
    private static final String LOGIN = "panaderia@example.com";
    private static final String PASSWORD = "levadura-madre-77";

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
    private final RunningServer running = RunningServer.start();
    private Browser owner = running.browser();

    @BeforeAll
    void thereIsMail() throws Exception {
        post.start();
        GreenMailUser user = post.getManagers().getUserManager().createUser(LOGIN, LOGIN, PASSWORD);
        for (int i = 0; i < 12; i++) {
            put(user, "INBOX", "2025-04-01T10:00:00Z", "Me llamo Rosa y mi correo es rosa%d@example.org".formatted(i));
        }
        put(user, "INBOX", "2026-04-01T10:00:00Z", "Gracias por el pan.");
        put(user, "Pedidos", "2026-05-01T10:00:00Z", "Mi seguro social es 219-09-9999, para la factura.");
        Cast cast = new Cast(running);
        cast.claim();
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        running.close();
        post.stop();
    }

    private void put(GreenMailUser user, String name, String arrived, String text) throws Exception {
        var folders = post.getManagers().getImapHostManager();
        MailFolder there = folders.getFolder(user, name);
        MailFolder folder = there != null ? there : folders.createMailbox(user, name);
        String letter = """
                From: Rosa <rosa@example.org>
                To: panaderia@example.com
                Subject: Hola
                Date: Tue, 1 Apr 2025 10:00:00 +0000
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(text).replace("\n", "\r\n");
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
        folder.appendMessage(message, new Flags(), Date.from(Instant.parse(arrived)));
    }

    private Map<String, String> fields(String name) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(post.getImap().getPort()),
                "login",
                LOGIN,
                "password",
                PASSWORD,
                "tls",
                "none"));
    }

    private DataStore add(Map<String, String> fields) {
        await(owner.submit(FORM, FORM, fields));
        return running.server().part(Stores.class).all().getLast();
    }

    private void await(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoreScan latest(DataStore store) {
        return running.server().part(Scans.class).latest(store.id()).orElseThrow();
    }

    private String main(String address) {
        return owner.get(address).page().select("main").text();
    }

    private String tried(DataStore store) {
        return owner.submit(store.page(), store.page() + "/test", Map.of())
                .page()
                .select("main")
                .text();
    }

    @Test
    void isLookedAtByFolderAndYearAndNotTwice() throws Exception {
        DataStore store = add(fields("Correo"));

        assertThat(latest(store).outcome()).isEqualTo(StoreScan.Outcome.DONE);
        assertThat(running.server().part(Inventory.class).kinds(store))
                .extracting(HeldKind::category)
                .contains(DataCategory.EMAIL, DataCategory.SOCIAL_SECURITY_NUMBER);
        assertThat(main(store.page())).contains("INBOX › 2025", "Pedidos › 2026");
        for (String folder : List.of("INBOX", "Pedidos")) {
            var user = post.getManagers().getUserManager().getUser(LOGIN);
            assertThat(post.getManagers()
                            .getImapHostManager()
                            .getFolder(user, folder)
                            .getUnseenCount())
                    .as("nothing is marked as read in " + folder)
                    .isEqualTo(folder.equals("INBOX") ? 13 : 1);
        }

        await(owner.submit(store.page(), store.page() + "/scan", Map.of()));
        assertThat(latest(store).tally().same()).isEqualTo(3);
        assertThat(latest(store).tally().read()).isZero();
        assertThat(main(store.page())).contains("In 3 years of folders no message came or went since the last look");
        assertThat(tried(store)).contains("Everything works");
    }

    @Test
    void thePasswordIsSealedAndShownNowhere() throws IOException {
        DataStore store = add(fields("Sellado"));

        assertThat(owner.get(store.page()).response().body()).doesNotContain(PASSWORD);
        try (Stream<Path> files = Files.walk(running.server().folder().path())) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, PASSWORD)))
                    .isEmpty();
        }
        try (Stream<Path> files = Files.walk(running.server().folder().path())) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, LOGIN)))
                    .as("the login is kept, so that the search finds what is there")
                    .isNotEmpty();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTestNamesTheStepThatFailed() {
        Map<String, String> wrong = fields("Contraseña vieja");
        wrong.put("password", "otra");
        assertThat(tried(add(wrong)))
                .contains("Come in with the account and the password The server did not let us in", "app password");

        Map<String, String> open = fields("Sin cifrar");
        open.put("tls", "tls");
        assertThat(tried(add(open)))
                .contains("Agree on encryption, as you asked for The server and this program could");

        Map<String, String> nowhere = fields("Perdido");
        nowhere.put("host", "correo.invalid");
        assertThat(tried(add(nowhere)))
                .contains("Find the machine by its name The name of the server was not found", "Not tried");
    }

    @Test
    void whoAsksIsFoundInHerMailsAndInNobodyElses() throws ConnectorException {
        DataStore store = add(fields("Búsqueda"));
        List<Found> found = new ArrayList<>();
        Sought rosa = Sought.of(new DataSubject(
                List.of(new DataSubject.Identifier(DataSubject.Identifier.Kind.EMAIL, "rosa3@example.org"))));

        running.server().part(StoreSearch.class).search(store, rosa, new Gathering(found));

        assertThat(found).extracting(Found::place).containsExactly("INBOX › 2025");
        assertThat(found.getFirst().texts().toString()).contains("rosa3@").doesNotContain("rosa4@");
        assertThat(found.getFirst().dataset()).as("can be changed from here").isEmpty();
    }

    /** Goes through everything once. */
    private record Gathering(List<Found> taken) implements StoreSearch.Course {
        @Override
        public int from() {
            return 0;
        }

        @Override
        public void found(Found one) {
            taken.add(one);
        }

        @Override
        public void done(int part) {
            // It is not interrupted.
        }

        @Override
        public void incomplete(String place) {
            throw new AssertionError("all of it can be read");
        }

        @Override
        public void check() {
            // Nobody stops it.
        }
    }

    @Test
    void theFormSaysWhatIsMissing() {
        Browser.Answer answer = owner.submit(FORM, FORM, Map.of("name", "Correo", "host", "", "tls", "tls"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main").text())
                .contains("Enter the name of the mail server.", "Enter the password of the mailbox.");
    }
}
