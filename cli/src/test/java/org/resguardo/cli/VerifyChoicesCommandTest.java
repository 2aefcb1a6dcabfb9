/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.resguardo.platform.words.Language;

class VerifyChoicesCommandTest {
    private static final Map<String, String> SPANISH = Map.of("LANG", "es_US.UTF-8");

    @TempDir
    private Path place;

    @Test
    void saysWhetherALedgerIsAsItWasWrittenAndNamesTheEntryThatIsNot() throws IOException {
        Path file = place.resolve("ledger.jsonl");
        try (Server server = Server.start(Settings.local(place.resolve("data"), 0))) {
            choose(server);
            try (OutputStream out = Files.newOutputStream(file)) {
                LedgerFile.write(server.part(Ledger.class), server.part(Offers.class), out);
            }
        }
        CommandRun sound = CommandRun.of("consent", "verify", file.toString());
        assertThat(sound.out()).contains("All 2 entries are as they were written");
        assertThat(sound.code()).isZero();

        Files.writeString(file, Files.readString(file).replace("\"given\"", "\"refused\""));
        CommandRun changed = CommandRun.in(SPANISH, "consent", "verify", file.toString());
        assertThat(changed.out()).contains("La entrada 1 no está como se escribió");
        assertThat(changed.code()).isEqualTo(1);
    }

    @Test
    void saysOfOtherFilesThatTheyAreNoneAndOfNoFileThatItCannotBeRead() throws IOException {
        Path file = Files.writeString(place.resolve("letter.txt"), "Dear Ana");
        assertThat(CommandRun.of("consent", "verify", file.toString()).code()).isEqualTo(1);
        assertThat(CommandRun.of("consent", "verify", place.resolve("none").toString())
                        .code())
                .isEqualTo(3);
    }

    private static void choose(Server server) {
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana Pérez",
                        "ana@example.com",
                        Role.OWNER,
                        Language.SPANISH,
                        new Passphrases().hash("harina azúcar levadura y paciencia")))
                .orElseThrow();
        server.part(Offers.class)
                .offer(
                        owner,
                        server.part(ChoicePurposes.class)
                                .byId("marketing-email")
                                .orElseThrow());
        for (boolean yes : List.of(true, false)) {
            server.part(Choices.class)
                    .record(new Recording(
                            server.part(Subjects.class).of("carmen@example.com").orElseThrow(),
                            List.of(Recording.Choice.of("marketing-email", yes)),
                            new ChoiceEvent.How("counter", "counter"),
                            new ChoiceEvent.Who(Actor.STAFF, owner.auditName(), ""),
                            Trust.SEEN,
                            Language.SPANISH,
                            "",
                            false,
                            Instant.parse("2026-05-03T10:00:00Z")));
        }
    }
}
