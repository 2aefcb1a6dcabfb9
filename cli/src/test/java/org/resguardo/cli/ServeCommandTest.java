/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void saysInTheReadersLanguageWhyItDoesNotStart() throws IOException {
        Files.writeString(folder.resolve("receta.txt"), "harina");
        CommandRun run = CommandRun.in(Map.of("LANG", "es_US.UTF-8"), "serve", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("contiene cosas que no son de Resguardo");
        assertThat(folder.resolve("app.db")).doesNotExist();
    }

    @Test
    void doesNotTakeAnEmptyFolderForTheDataThatWasThere() {
        CommandRun run = CommandRun.in(
                Map.of("LANG", "en_US.UTF-8", "RESGUARDO_EXPECT_DATA", "1"), "serve", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("There should be data in the folder");
    }

    @Test
    void helpsNobodyWhoHasNoAccountHere() {
        CommandRun run = CommandRun.of("user", "reset-password", "ana@example.com", "--data", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("There should be data in the folder");
    }

    @Test
    void tellsWhatItsParentsHave() {
        assertThat(CommandRun.of("user").out()).contains("reset-password");
        assertThat(CommandRun.of("audit").out()).contains("verify");
    }
}
