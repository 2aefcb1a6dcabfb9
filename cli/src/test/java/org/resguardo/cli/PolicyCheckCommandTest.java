/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Wording;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.version.PolicyVersions;

class PolicyCheckCommandTest {
    private static final Map<String, String> SPANISH = Map.of("LANG", "es_US.UTF-8");

    @TempDir
    private Path place;

    @Test
    void endsWithOneAsSoonAsTheDataSaysOtherwise() {
        Path data = place.resolve("data");
        try (Server server = Server.start(Settings.local(data, 0))) {
            CommandRun before = CommandRun.of("policy", "check", "--data", data.toString());
            assertThat(before.out()).contains("No policy is published yet");
            assertThat(before.code()).isZero();

            publish(server);
            CommandRun drift = CommandRun.in(SPANISH, "policy", "check", "--data", data.toString());
            assertThat(drift.out())
                    .contains("La persona a cargo de la privacidad es Ana Pérez.")
                    .contains("ya no dice la verdad en un punto");
            assertThat(drift.code()).isEqualTo(1);
        }
    }

    @Test
    void hasNothingToCheckWhereThereIsNoData() {
        assertThat(CommandRun.of("policy", "check", "--data", place.toString()).code())
                .isEqualTo(3);
    }

    /** A policy that names somebody of whom the program knows nothing. */
    private static void publish(Server server) {
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana Pérez",
                        "ana@example.com",
                        Role.OWNER,
                        Language.SPANISH,
                        new Passphrases().hash("harina azúcar levadura y paciencia")))
                .orElseThrow();
        Content content = Content.NONE.with("name", "Ana Pérez");
        Claims claims = Claims.of(
                List.of(Claim.said(ClaimKind.OFFICER, "officer", content, Optional.empty(), "/inventory/officer")));
        Wording wording = new Wording();
        var _ = server.part(PolicyVersions.class)
                .publish(
                        owner,
                        1,
                        LocalDate.parse("2026-01-01"),
                        List.of(),
                        claims,
                        Map.of(
                                Language.SPANISH, wording.in(Language.SPANISH).compose(claims),
                                Language.ENGLISH, wording.in(Language.ENGLISH).compose(claims)),
                        Map.of())
                .orElseThrow();
    }
}
