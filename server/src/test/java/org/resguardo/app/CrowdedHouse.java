/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.app.MarkerSearch.marker;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.inventory.Stores;
import org.resguardo.notice.Audience;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.CampaignJob;
import org.resguardo.notice.Campaigns;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identities;
import org.resguardo.rights.PersonsSide;

/**
 * A bakery whose customers stand in everything that the program keeps: each feature plants markers of its own letter, by the way that
 * people take. The last person is not erased in the tests, so that the search after it still has something to find.
 */
final class CrowdedHouse implements AutoCloseable {
    static final int PEOPLE = 201;
    static final int STAYS = PEOPLE - 1;
    private static final int QUARTER = 50;

    final RunningServer running;
    private final Cast cast;
    private final Path outside;
    private final Set<String> planted = new TreeSet<>();
    private final Correspondence post;
    private final Browser owner;
    private final Browser officer;

    CrowdedHouse(Path outside, Class<?>... more) {
        this.outside = outside;
        running = RunningServer.start(more);
        cast = new Cast(running);
        cast.claim();
        post = new Correspondence(running);
        owner = cast.browser("owner");
        officer = cast.browser("officer");
    }

    static DataSubject person(int i) {
        return new DataSubject(List.of(
                new Identifier(Identifier.Kind.EMAIL, email(i)),
                new Identifier(Identifier.Kind.PHONE, phone(i)),
                new Identifier(Identifier.Kind.NAME, name(i))));
    }

    static String email(int i) {
        return marker('p', i) + "@example.com";
    }

    private static String phone(int i) {
        return "(210) 555-%04d".formatted(1_000 + i);
    }

    private static String name(int i) {
        return "Persona " + marker('n', i);
    }

    Set<String> planted() {
        return Set.copyOf(planted);
    }

    private String plant(char feature, int person) {
        planted.add(marker(feature, person));
        return marker(feature, person);
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account account() {
        return post.owner();
    }

    Path folder() {
        return running.server().folder().path();
    }

    /** Fills every feature, the quarantine of step 2 after the choices of step 7. */
    void fill() throws Exception {
        publicForm();
        mails();
        telephone();
        shop();
        post.settle();
        choices();
        campaign();
        incident();
        endCases();
        quarantine();
        fileNames();
        notes();
        leftBehind();
        post.settle();
        awaitJobs();
        owner.get("/");
    }

    /** The public form, with an archive whose name and content are markers. */
    private void publicForm() throws Exception {
        for (int i = 0; i < QUARTER; i++) {
            Browser browser = running.browser();
            String token = browser.get("/p/contact/es")
                    .page()
                    .select("input[name=token]")
                    .attr("value");
            Map<String, String> fields = Map.of(
                    "kind",
                    "complaint",
                    "text",
                    "Me escriben demasiado " + plant('f', i),
                    "name",
                    name(i),
                    "email",
                    email(i),
                    "token",
                    token,
                    "work",
                    Correspondence.solve(token));
            plant('n', i);
            plant('p', i);
            byte[] zip = zip("nota.txt", ("Dice " + plant('a', i) + " ").repeat(40));
            Browser.Answer answer = browser.send(multipart("/p/contact/es", fields, plant('g', i) + ".zip", zip));
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    private HttpRequest.Builder multipart(String to, Map<String, String> fields, String name, byte[] content) {
        String boundary = "b-7c1f";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(running.server().address().resolve(to))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Mails to the business's own mailbox, which the program reads; every tenth writes once more, in answer to what came back. */
    private void mails() {
        for (int i = QUARTER; i < 2 * QUARTER; i++) {
            GreenMailUtil.sendTextEmail(
                    Correspondence.MAILBOX, email(i), "Mis datos", "Quiero saber " + plant('m', i), post.smtp());
            plant('p', i);
        }
        post.settle();
        post.settle();
        for (int i = QUARTER; i < 2 * QUARTER; i += 10) {
            post.answer(post.received(email(i)).getLast(), email(i), "Falta decir " + plant('y', i));
        }
    }

    /** Calls that the staff writes down, with what stands on file about the person. */
    private void telephone() {
        Browser staff = cast.browser("staff");
        for (int i = 2 * QUARTER; i < 3 * QUARTER; i++) {
            Map<String, String> call = Map.of(
                    "channel", "phone",
                    "kind", "access",
                    "text", "Llamó por " + plant('t', i),
                    "day", LocalDate.now(ZoneId.systemDefault()).toString(),
                    "name", name(i),
                    "email", email(i),
                    "phone", phone(i));
            plant('n', i);
            plant('p', i);
            assertThat(staff.submit("/rights/cases/new", "/rights/cases", call).status())
                    .isEqualTo(200);
            var last = part(Cases.class).all().stream()
                    .max(java.util.Comparator.comparingLong(one -> one.id()))
                    .orElseThrow();
            part(Identities.class).onFile(account(), last, Identifier.Kind.CUSTOMER_NUMBER, plant('k', i));
        }
    }

    /** What a shop passes on. */
    private void shop() throws GeneralSecurityException {
        owner.submit("/rights/ways", "/rights/ways/shop", Map.of("secret", "shpss_secreto"));
        Mac mac = Mac.getInstance("HmacSHA256");
        for (int i = 3 * QUARTER; i < PEOPLE; i++) {
            mac.init(new SecretKeySpec("shpss_secreto".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String body =
                    "{\"shop_domain\":\"luna.example\",\"customer\":{\"email\":\"%s\"},\"orders_requested\":[\"%s\"]}"
                            .formatted(email(i), plant('s', i));
            plant('p', i);
            String seal = Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
            var request = Correspondence.json(running.server().address().resolve("/hooks/shopify"), body)
                    .header("X-Shopify-Topic", "customers/data_request")
                    .header("X-Shopify-Hmac-Sha256", seal);
            assertThat(running.browser().send(request).status()).isEqualTo(200);
        }
    }

    /** An import of another tool's list, what a website says, and links that people asked for. */
    private void choices() throws IOException {
        part(Offers.class)
                .offer(
                        account(),
                        part(ChoicePurposes.class).byId("marketing-email").orElseThrow());
        StringBuilder list = new StringBuilder("Email Address,First Name,OPTIN_TIME,CONFIRM_TIME\n");
        for (int i = 0; i < PEOPLE; i++) {
            list.append("%s,Ana,2024-05-03 10:00:00,2024-05-03 10:05:00\n".formatted(email(i)));
        }
        Path file = Files.writeString(outside.resolve("subscribed.csv"), list);
        assertThat(owner.upload("/choice/imports", "/choice/imports", "file", file, Map.of("format", "mailchimp"))
                        .status())
                .isEqualTo(200);
        String key = part(IntegratorKeys.class).make(account(), "Web", Set.of(Scope.CHOICE_WRITE));
        for (int i = 0; i < PEOPLE; i += 10) {
            String consent =
                    "{\"email\":\"%s\",\"place\":\"/boletin/%s\",\"choices\":[{\"purpose\":\"marketing-email\",\"answer\":\"%s\"}]}"
                            .formatted(email(i), plant('c', i), i % 20 == 0 ? "no" : "yes");
            var request = Correspondence.json(running.server().address().resolve("/api/v1/consents"), consent)
                    .header("Authorization", "Bearer " + key)
                    .header("Idempotency-Key", "consent-%04d".formatted(i));
            assertThat(running.browser().send(request).status()).isEqualTo(201);
        }
        for (int i = 0; i < 5; i++) {
            running.browser().submit("/p/choices", "/p/choices", Map.of("email", email(i)));
        }
    }

    /** A notice to everybody on a connected list. */
    private void campaign() throws IOException {
        StringBuilder rows = new StringBuilder("nombre,correo\n");
        for (int i = 0; i < PEOPLE; i++) {
            rows.append("María López,%s\n".formatted(email(i)));
        }
        Path lists = Files.createDirectory(outside.resolve("lists"));
        Files.writeString(lists.resolve("clientes.csv"), rows);
        connect("folder", "Listas", lists);
        Campaigns campaigns = part(Campaigns.class);
        var words = Map.of(
                Language.SPANISH, new Campaign.Said("Aviso", "Cambia nuestra política."),
                Language.ENGLISH, new Campaign.Said("Notice", "Our policy changes."));
        long id = campaigns.draft(
                account(), true, words, LocalDate.now(ZoneId.systemDefault()), new Campaign.Change("none", List.of()));
        Audience.Source source = part(Audience.class).sources().getFirst();
        campaigns.send(
                account(),
                campaigns.find(id).orElseThrow(),
                source.field().id(),
                part(Jobs.class),
                part(CampaignJob.class));
        awaitJobs();
    }

    private void connect(String kind, String name, Path path) {
        String form = "/inventory/stores/new/" + kind;
        await(owner.submit(form, form, Map.of("name", name, "path", path.toString())));
    }

    /** A stolen laptop: notes that name people, and a letter to everybody, which went to the post. */
    private void incident() throws Exception {
        Incidents incidents = part(Incidents.class);
        LocalDate noticed = LocalDate.now(ZoneId.systemDefault()).minusDays(3);
        Incident incident = incidents.open(account(), IncidentKind.DEVICE, false, noticed, Set.of());
        Map<String, String> facts = new HashMap<>(Map.of(
                Subject.DATA,
                "name ssn",
                Subject.RESIDENTS,
                "US-CA=" + PEOPLE,
                Subject.SECRECY,
                "readable",
                "letter/sender",
                "Panadería Luna",
                "letter/phone",
                "(213) 555-0142",
                "letter/done",
                "Lo denunciamos.",
                "letter/offer",
                "Example Watch, (213) 555-0143."));
        incidents.say(account(), incident, facts);
        for (int i = 0; i < 20; i++) {
            incidents.say(account(), incident, Map.of(Subject.NOTE, "Llamó " + email(i) + " por su laptop"));
        }
        StringBuilder list = new StringBuilder("Nombre,Dirección,Ciudad,Estado,Código postal,Idioma\n");
        for (int i = 0; i < PEOPLE; i++) {
            plant('n', i);
            list.append("%s,\"%d Calle %s\",Los Angeles,CA,90012,español\n".formatted(name(i), i, plant('l', i)));
        }
        Path file = Files.writeString(outside.resolve("cartas.csv"), list);
        String page = incident.page() + "/mailing";
        await(owner.upload(page, page, "list", file, Map.of("language", "es")));
        var mailing = part(org.resguardo.protection.incident.mailing.Mailings.class)
                .of(incident)
                .getFirst();
        assertThat(mailing.letters()).isEqualTo(PEOPLE);
        owner.submit(
                page,
                page + "/" + mailing.id() + "/sending",
                Map.of("day", LocalDate.now(ZoneId.systemDefault()).toString()));
    }

    /** Old customers of the shop's database, who wait sealed for the way back. */
    void quarantine() throws SQLException {
        Path shop = outside.resolve("shop.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(80), email VARCHAR(120),"
                    + " note VARCHAR(120), last_order VARCHAR(10))");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO customers VALUES (?, ?, ?, ?, '2020-03-01')")) {
                for (int i = 0; i < PEOPLE; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, "Ana");
                    insert.setString(3, email(i));
                    insert.setString(4, plant('q', i));
                    insert.execute();
                }
            }
        }
        connect("sqlite", "Tienda", shop);
        long store = part(Stores.class).all().getLast().id();
        String page = "/retention/rules/new/" + store;
        owner.submit(
                page + "?table=main.customers",
                page,
                Map.of("table", "main.customers", "action", "delete", "months", "24", "clock", ":last_order"));
        RetentionRule rule = part(RetentionRules.class).all().getLast();
        await(owner.submit(rule.page(), rule.page() + "/dry-runs", Map.of()));
        assertThat(part(DryRuns.class).latest(rule).orElseThrow().tally().rows())
                .isEqualTo(PEOPLE);
        Map<String, String> number = Map.of("confirm", Integer.toString(PEOPLE));
        owner.submit(rule.page(), rule.page() + "/approvals", number);
        await(officer.submit(rule.page(), rule.page() + "/approvals", number));
    }

    /** Files that are called by people: in a folder of the business, and dropped on the page. */
    private void fileNames() throws IOException {
        Path papers = Files.createDirectory(outside.resolve("papers"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(papers.resolve(email(i) + ".txt"), "Tel. (210) 555-0142, nacida el 3 de mayo de 1990\n");
        }
        connect("folder", "Papeles", papers);
        for (int i = 30; i < 35; i++) {
            Path file = Files.writeString(outside.resolve(email(i) + ".csv"), "telefono\n(210) 555-0142\n");
            await(owner.upload("/inventory", "/inventory/files", "files", file));
        }
    }

    /** What the owner wrote in her own words. */
    private void notes() {
        for (int i = 40; i < 45; i++) {
            owner.submit(
                    "/retention/holds",
                    "/retention/holds",
                    Map.of("scope", "store-1", "reason", "Carta del abogado de " + email(i)));
        }
        var first = part(Cases.class).all().getLast();
        part(CaseWork.class).lesson(account(), first, "Contestar antes a " + email(45), false);
    }

    /** What a program that was killed left of uploads two days ago: as it is, in UTF-16, in base64, and compressed. */
    private void leftBehind() throws IOException {
        Path dropped = folder().resolve("dropped");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("x " + plant('z', 3) + " x").repeat(9).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> files = Map.of(
                "upload_1.tmp", plant('z', 0).getBytes(StandardCharsets.UTF_8),
                "upload_2.tmp", ("ab" + plant('z', 1)).getBytes(StandardCharsets.UTF_16LE),
                "upload_3.tmp",
                        Base64.getMimeEncoder()
                                .encode(("De: " + plant('z', 2) + " ").repeat(5).getBytes(StandardCharsets.UTF_8)),
                "upload_4.tmp", packed.toByteArray());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = Files.write(dropped.resolve(file.getKey()), file.getValue());
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
    }

    /** Ends every case, as people do who take theirs back; nothing waits any more. */
    private void endCases() {
        part(Cases.class).open().forEach(part(PersonsSide.class)::withdraw);
        post.settle();
        awaitJobs();
    }

    private void await(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.page().text()).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void awaitJobs() {
        awaitJobs(running.server());
    }

    static void awaitJobs(Server server) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!server.part(Jobs.class).open().isEmpty() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(server.part(Jobs.class).open()).isEmpty();
    }

    @Override
    public void close() {
        post.close();
        running.close();
    }
}
