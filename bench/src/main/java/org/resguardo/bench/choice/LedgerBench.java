/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.choice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.app.LedgerCheck;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.LedgerFile;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.testkit.database.LivePostgres;

/**
 * Fills a ledger, takes it out as a file, and has it verified by the program and by the verifier in docs.
 *
 * <p>Run: {@code ./resguardo bench ledger [ENTRIES] [postgresql]}.
 */
public final class LedgerBench {
    private static final int TOGETHER = 500;
    private static final int SIGNED = 10_000;
    private static final double NANOS = 1e9;

    private LedgerBench() {}

    /** Takes an empty folder, the number of entries, and the verifier in docs. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[0]);
        int entries = Integer.parseInt(args[1]);
        Path file = work.resolve("ledger.jsonl");
        if (args.length > 3 && args[3].equals("postgresql")) {
            try (LivePostgres postgres = LivePostgres.startDurable(work.resolve("postgres"))) {
                fillAndTakeOut(ChoiceBench.on(postgres, work), entries, file);
            }
        } else {
            fillAndTakeOut(Settings.local(work.resolve("data"), 0), entries, file);
        }
        time(
                "verified by the program",
                () -> new LedgerCheck(Language.ENGLISH)
                        .look(file, List.of(), Optional.empty())
                        .sentence());
        time("verified by docs/verify_choices.py", () -> {
            Process python = new ProcessBuilder("python3", "-B", args[2], file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(python.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return said.strip() + ", exit code " + python.waitFor();
        });
    }

    private static void fillAndTakeOut(Settings settings, int entries, Path file)
            throws IOException, InterruptedException {
        try (Server server = Server.start(settings)) {
            fill(server, entries);
            time("taken out as a file", () -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    LedgerFile.write(server.part(Ledger.class), server.part(Offers.class), out);
                }
                return String.format(Locale.ROOT, "%,d bytes", Files.size(file));
            });
        }
    }

    /** Work that tells what came of it. */
    private interface Work {
        String done() throws IOException, InterruptedException;
    }

    private static void time(String what, Work work) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String said = work.done();
        System.out.printf(Locale.ROOT, "%-36s %6.1f s: %s%n", what, (System.nanoTime() - begin) / NANOS, said);
    }

    private static void fill(Server server, int entries) throws IOException, InterruptedException {
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana",
                        "ana@example.com",
                        Role.OWNER,
                        Language.ENGLISH,
                        new Passphrases().hash("measured only")))
                .orElseThrow();
        ChoicePurposes purposes = server.part(ChoicePurposes.class);
        server.part(Offers.class).offer(owner, purposes.byId("marketing-email").orElseThrow());
        Choices choices = server.part(Choices.class);
        Subjects subjects = server.part(Subjects.class);
        Ledger ledger = server.part(Ledger.class);
        time("written, " + TOGETHER + " a change", () -> {
            for (int number = 0; number < entries; number += TOGETHER) {
                List<Choices.Prepared> together = new ArrayList<>();
                for (int i = number; i < Math.min(entries, number + TOGETHER); i++) {
                    together.add(choices.prepare(recording(subjects, i)).orElseThrow());
                }
                server.part(Store.class).write(sql -> choices.make(sql, together));
                if (number % SIGNED == 0) {
                    ledger.sign();
                }
            }
            return String.format(
                    Locale.ROOT,
                    "%,d entries, %,d bytes of the database",
                    ledger.size(),
                    server.part(Database.class).size());
        });
    }

    private static Recording recording(Subjects subjects, int number) {
        return new Recording(
                subjects.of("person" + number % 100_000 + "@example.com").orElseThrow(),
                List.of(Recording.Choice.of("marketing-email", number % 3 != 0)),
                new ChoiceEvent.How("form", "/boletin"),
                new ChoiceEvent.Who(Actor.SELF, "", ""),
                Trust.STATED,
                number % 2 == 0 ? Language.SPANISH : Language.ENGLISH,
                "",
                false,
                Instant.ofEpochMilli(1_790_000_000_000L + number));
    }
}
