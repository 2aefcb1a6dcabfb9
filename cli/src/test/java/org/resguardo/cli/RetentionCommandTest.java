/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.connector.edit.Clock;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.words.Language;
import org.resguardo.retention.DisposalAction;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleDefinition;

class RetentionCommandTest {
    @TempDir
    private Path place;

    private CommandRun run(String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("retention"));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", place.resolve("data").toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private static void awaitJobs(Server server) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!server.part(Jobs.class).open().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void goesFromAPlanToACertificateAndBack() throws IOException {
        Path lists = Files.createDirectory(place.resolve("lists"));
        Path file = lists.resolve("clientes.csv");
        StringBuilder csv = new StringBuilder("name,last\n");
        for (int i = 0; i < 100; i++) {
            csv.append("Somebody %d,%s\n".formatted(i, i < 2 ? "2019-01-01" : "2999-01-01"));
        }
        Files.writeString(file, csv);
        try (Server server = Server.start(Settings.local(place.resolve("data"), 0))) {
            assertThat(run("plan").out()).contains("There is no rule yet");
            Account owner = server.part(Accounts.class)
                    .claim(new NewAccount(
                            "Ana Pérez",
                            "ana@example.com",
                            Role.OWNER,
                            Language.SPANISH,
                            new Passphrases().hash("harina azúcar levadura y paciencia")))
                    .orElseThrow();
            DataStore store = server.part(Stores.class)
                    .add("test", StoreKind.FOLDER, "Listas", new StoreAddress.Local(lists.toString()));
            server.part(RetentionRules.class)
                    .make(
                            owner,
                            "clientes.csv",
                            new RuleDefinition(
                                    store.id(),
                                    "file:clientes.csv",
                                    24,
                                    List.of(new Clock("last", Clock.Form.TEXT, Optional.empty())),
                                    DisposalAction.DELETE,
                                    List.of(),
                                    List.of(),
                                    Set.of()));
            assertThat(run("plan").out()).contains("1\tDelete the records of “clientes.csv” (Listas)", "Not tried");
            assertThat(run("plan", "--try", "1", "--as", "nobody@example.com").code())
                    .isEqualTo(2);
            assertThat(run("plan", "--try", "1", "--as", "ana@example.com").code())
                    .isZero();
            awaitJobs(server);
            assertThat(run("plan").out()).contains("2 records would go");

            assertThat(run("apply", "1", "--approve", "3", "--as", "ana@example.com")
                            .out())
                    .contains("another number");
            assertThat(file).hasContent(csv.toString());
            assertThat(run("apply", "1", "--approve", "2", "--as", "ana@example.com")
                            .code())
                    .isZero();
            awaitJobs(server);
            assertThat(Files.readString(file)).doesNotContain("Somebody 1,");

            Path pdf = place.resolve("certificate.pdf");
            assertThat(run("certificate", "1", pdf.toString()).code()).isZero();
            assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            assertThat(run("certificate", "9", pdf.toString()).code()).isEqualTo(2);
            assertThat(CommandRun.in(
                                    Map.of("LANG", "es_US.UTF-8"),
                                    "retention",
                                    "undo",
                                    "1",
                                    "--as",
                                    "ana@example.com",
                                    "--data",
                                    place.resolve("data").toString())
                            .out())
                    .contains("Se está recuperando");
            awaitJobs(server);
            assertThat(file).hasContent(csv.toString());
        }
    }

    @Test
    void hasNothingToDoWhereThereIsNoData() {
        assertThat(run("plan").code()).isEqualTo(3);
    }
}
