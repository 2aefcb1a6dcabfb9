/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.choice;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.resguardo.app.LedgerCheck;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.LedgerFile;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.storage.PostgresSettings;
import org.resguardo.platform.words.Language;
import org.resguardo.testkit.database.LivePostgres;

/**
 * Writes choices down over HTTP with everything on, at a steady rate and then as fast as it goes, asks for decisions, and lays beside it
 * what the same database commits in the same run with nothing else around it. Server and askers share the machine and the process.
 *
 * <p>The steady rate lasts as long as was asked for, the others a minute at most.
 *
 * <p>Run: {@code ./resguardo bench choice [SECONDS] [RATE] [CONNECTIONS] [postgresql]}.
 */
public final class ChoiceBench {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARMING = 8;
    private static final int BRIEF = 60;
    private static final double NANOS = 1e9;
    private static final double MILLI = 1e6;
    private static final int PEOPLE = 100_000;

    private final Server server;
    private final String key;
    private long before;

    private ChoiceBench(Server server, String key) {
        this.server = server;
        this.key = key;
    }

    /** Takes an empty folder, seconds, choices a second and connections. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException, SQLException {
        Path work = Path.of(args[0]);
        int seconds = Integer.parseInt(args[1]);
        int alone = Math.min(seconds, 20);
        if (args.length > 4 && args[4].equals("postgresql")) {
            try (LivePostgres postgres = LivePostgres.startDurable(work.resolve("postgres"));
                    Connection connection = postgres.connect(postgres.database())) {
                double raw = RawCommits.onServer(connection, alone, 1);
                double grouped = RawCommits.onServer(connection, alone, 64);
                measure(work, Settings.local(work.resolve("data"), 0).on(on(postgres, work)), args, raw, grouped);
            }
        } else {
            double raw = RawCommits.onFile(work.resolve("raw.db"), alone, 1);
            double grouped = RawCommits.onFile(work.resolve("grouped.db"), alone, 64);
            measure(work, Settings.local(work.resolve("data"), 0), args, raw, grouped);
        }
    }

    private static PostgresSettings on(LivePostgres postgres, Path work) throws IOException {
        Path password = Files.writeString(work.resolve("password"), postgres.password());
        return new PostgresSettings(
                postgres.host(),
                postgres.port(),
                postgres.database(),
                postgres.user(),
                PostgresSettings.Tls.PREFER,
                Optional.of(password));
    }

    private static void measure(Path work, Settings settings, String[] args, double raw, double grouped)
            throws IOException, InterruptedException, ExecutionException {
        int seconds = Integer.parseInt(args[1]);
        int rate = Integer.parseInt(args[2]);
        int connections = Integer.parseInt(args[3]);
        System.out.printf(Locale.ROOT, "the database alone, one row a commit      %,8.0f rows a second%n", raw);
        System.out.printf(Locale.ROOT, "the database alone, 64 rows a commit      %,8.0f rows a second%n%n", grouped);
        try (Server server = Server.start(settings)) {
            ChoiceBench bench = new ChoiceBench(server, prepare(server));
            bench.writes(WARMING, rate, connections, 1);
            bench.begin();
            bench.told("choices written down, steady", bench.writes(seconds, rate, connections, 2), seconds);
            int brief = Math.min(seconds, BRIEF);
            bench.begin();
            Load.Outcome most = bench.writes(brief, 0, connections, 3);
            bench.told("choices written down, all that go", most, brief);
            System.out.printf(
                    Locale.ROOT,
                    "that is %.0f %% of what the database alone commits row by row%n%n",
                    100 * most.answers() / (double) brief / raw);
            bench.decisions(WARMING, connections);
            bench.begin();
            bench.told("decisions asked for", bench.decisions(brief, connections), brief);
            bench.verify(work.resolve("ledger.jsonl"));
        }
    }

    private static String prepare(Server server) {
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana",
                        "ana@example.com",
                        Role.OWNER,
                        Language.ENGLISH,
                        new Passphrases().hash("measured only")))
                .orElseThrow();
        ChoicePurposes purposes = server.part(ChoicePurposes.class);
        for (String id : List.of("marketing-email", "sale-sharing")) {
            server.part(Offers.class).offer(owner, purposes.byId(id).orElseThrow());
        }
        return server.part(IntegratorKeys.class).make(owner, "Bench", Set.of(Scope.CHOICE_READ, Scope.CHOICE_WRITE));
    }

    private Load.Outcome writes(int seconds, int rate, int connections, int run)
            throws InterruptedException, ExecutionException {
        return new Load(server.address(), connections, rate).run(seconds, number -> {
            String body = "{\"email\":\"person" + number % PEOPLE
                    + "@example.com\",\"language\":\"es\",\"method\":\"form\",\"place\":\"/boletin\","
                    + "\"choices\":[{\"purpose\":\"marketing-email\",\"answer\":\""
                    + (number % 3 == 0 ? "no" : "yes") + "\"}]}";
            return "POST /api/v1/consents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                    + "\r\nContent-Type: application/json\r\nIdempotency-Key: bench-" + run + "-" + number
                    + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        });
    }

    private Load.Outcome decisions(int seconds, int connections) throws InterruptedException, ExecutionException {
        Subjects subjects = server.part(Subjects.class);
        List<String> ids = java.util.stream.IntStream.range(0, 2_000)
                .mapToObj(number -> subjects.of("person" + number + "@example.com")
                        .orElseThrow()
                        .id())
                .toList();
        return new Load(server.address(), connections, 0)
                .run(
                        seconds,
                        number -> "GET /api/v1/decisions?subject=" + ids.get((int) (number % ids.size()))
                                + "&purpose=marketing-email HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + key + "\r\n\r\n");
    }

    private void begin() {
        before = MACHINE.getProcessCpuTime();
    }

    private void told(String what, Load.Outcome outcome, int seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %,8.0f a second, p50 %.0f ms, p99 %.0f ms, most %.0f ms, wrong %d, %d s, %.2f ms of processor each, load %.1f%n",
                what,
                (double) outcome.answers() / seconds,
                outcome.millis(0.5),
                outcome.millis(0.99),
                outcome.millis(1),
                outcome.wrong(),
                seconds,
                (MACHINE.getProcessCpuTime() - before) / MILLI / Math.max(1, outcome.answers()),
                MACHINE.getSystemLoadAverage());
    }

    private void verify(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            LedgerFile.write(server.part(Ledger.class), server.part(Offers.class), out);
        }
        long begin = System.nanoTime();
        LedgerCheck.Finding finding = new LedgerCheck(Language.ENGLISH).look(file, List.of(), Optional.empty());
        System.out.printf(
                Locale.ROOT,
                "%n%s%nverified by the program in %.1f s: %d bytes%n",
                finding.sentence(),
                (System.nanoTime() - begin) / NANOS,
                Files.size(file));
    }
}
