/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;

/** What the terminal does beside the running server. */
@TestInstance(Lifecycle.PER_CLASS)
class MaintenanceTest {
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);

    @TempDir
    private Path elsewhere;

    @BeforeAll
    void claim() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private Maintenance maintenance() {
        return Maintenance.of(running.server().folder().path(), Optional.empty());
    }

    @Test
    void letsTheOwnerInAgain() {
        Browser owner = running.browser();
        String link;
        try (Maintenance maintenance = maintenance()) {
            link = maintenance.resetPassphrase(Cast.email("owner"), false).orElseThrow();
            assertThat(maintenance.resetPassphrase("nobody@example.com", false)).isEmpty();
        }
        owner.submit(link, link, Map.of("passphrase", "otra frase que nadie adivina"));
        Map<String, String> fields = Map.of("email", Cast.email("owner"), "passphrase", "otra frase que nadie adivina");
        assertThat(owner.submit("/sign-in", "/sign-in", fields).location()).isEqualTo("/");
    }

    @Test
    void findsTheLogSoundAndANoteOfAnotherLogForeign() {
        try (Maintenance maintenance = maintenance()) {
            String receipt = maintenance.signAudit();
            assertThat(receipt).startsWith("resguardo-audit-").contains("\n\n\u2014 resguardo-audit-");
            assertThat(maintenance
                            .verifyAudit(List.of(receipt), Language.ENGLISH)
                            .sound())
                    .isTrue();
            assertThat(maintenance
                            .verifyAudit(List.of(receipt.replaceFirst("audit-.", "audit-x")), Language.ENGLISH)
                            .sound())
                    .isFalse();
        }
    }

    @Test
    void findsNoDataWhereThereIsNone() {
        assertThatThrownBy(() -> Maintenance.of(elsewhere, Optional.empty()))
                .isInstanceOf(Fault.class)
                .hasMessage("folder.empty");
    }
}
