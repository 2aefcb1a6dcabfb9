/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.engine.TextScan;
import org.resguardo.law.Law;
import org.resguardo.law.breach.BreachDuties;
import org.resguardo.law.breach.Incident;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code resguardo rehearse look|serve}: goes once through what people do first, in a folder of its own that goes away.
 *
 * <p>The launcher has it run when the program was built, so that the JVM can write down which classes and methods that takes
 * (its ahead-of-time cache); the next start needs half the time. All of a cache is held in memory, so a look at files has one
 * without the server.
 */
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FOUND = 1;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> PAGES =
            List.of("/", "/inventory", "/inventory/stores/new", "/settings", "/style");
    private static final String TEXT =
            "María López, tel. (213) 555-0142, maria@example.com, born 12 May 1981, 4 Elm Street, Springfield.\n";
    private static final String PROSE = """
            The oven takes forty minutes to reach 230 degrees, and the dough of the day before goes in first.
            El horno tarda cuarenta minutos en llegar a 230 grados; primero entra la masa del día anterior.
            Order 2026-1187, two trays, paid on 3 March, to be called for by noon at the counter in Main Street.
            """;
    private static final String LOG =
            "2026-03-01 04:12:09.113 INFO request=00481516 path=/shop/2342 status=200 bytes=10816 client=192.0.2.17\n";
    private static final String HEADINGS = "order,created,name,email,phone,city,sku,quantity,total,tracking\n";
    private static final String ROW =
            "1001,2026-03-01,María López,maria@example.com,(213) 555-0142,Los Angeles,PAN-0042,"
                    + "2,11.50,9400111899223100001234\n";

    private final ToIntFunction<Path> scan;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PART")
    private Part part = Part.LOOK;

    /**
     * Prepares the command.
     *
     * @param scan scans a folder as the command of that name does, and tells the exit code
     */
    public RehearseCommand(ToIntFunction<Path> scan) {
        this.scan = scan;
    }

    /** What is rehearsed. */
    enum Part {
        LOOK,
        SERVE
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("resguardo-rehearsal-");
        try {
            ask(Law.standard());
            switch (part) {
                case LOOK -> lookAtFiles(folder);
                case SERVE -> serve(folder);
            }
        } finally {
            delete(folder);
        }
        return DONE;
    }

    private void serve(Path folder) throws IOException, InterruptedException {
        look();
        try (Server server = Server.start(Settings.local(folder.resolve("data"), 0))) {
            visit(server);
        }
    }

    /** Enough of each kind of text for the JVM to learn which ways through the program are the usual ones. */
    private void lookAtFiles(Path folder) throws IOException {
        Files.writeString(folder.resolve("letters.txt"), (PROSE + TEXT).repeat(10_000));
        Files.writeString(folder.resolve("server.log"), LOG.repeat(20_000));
        Files.writeString(folder.resolve("orders.csv"), HEADINGS + ROW.repeat(30_000));
        Files.writeString(folder.resolve("letter.rtf"), "{\\rtf1 " + TEXT + "}");
        if (scan.applyAsInt(folder) != FOUND) {
            throw new IllegalStateException("the rehearsal found nothing");
        }
    }

    private static void ask(Law law) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Obligations.of(law, BusinessFacts.unknown(), InventorySummary.nothingLooked(), day);
        BreachDuties.of(
                law, BusinessFacts.unknown(), Incident.discovered(day, Map.of("US-TX", 1L), Set.of("name", "ssn")));
    }

    private static void look() {
        byte[] text = TEXT.repeat(2_000).getBytes(StandardCharsets.UTF_8);
        try (TextScan scan = Engine.standard().text(Certainty.LIKELY, (finding, value) -> {})) {
            scan.add(text, 0, text.length);
        }
    }

    private static void visit(Server server) throws IOException, InterruptedException {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String claim = get(browser, server, "/claim");
            Map<String, String> owner = Map.of(
                    "_csrf", token(claim),
                    "code", server.claimCode().orElseThrow(),
                    "name", "Ana Pérez",
                    "email", "ana@example.com",
                    "passphrase", "harina azúcar levadura y paciencia");
            post(browser, server, "/claim", owner);
            for (String page : PAGES) {
                get(browser, server, page);
            }
        }
    }

    private static String get(HttpClient browser, Server server, String page) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(page)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static void post(HttpClient browser, Server server, String page, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("the rehearsal was turned away with status " + answer.statusCode());
        }
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("a form without its token");
        }
        return token.group(1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
