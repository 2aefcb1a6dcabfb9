/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;

class DoctorCommandTest {
    private static final Map<String, String> SPANISH = Map.of("LANG", "es_US.UTF-8");

    @TempDir
    private Path place;

    @Test
    void saysWhatToDoUntilItIsDoneAlsoWhileTheServerRuns() {
        String data = place.resolve("data").toString();
        try (Server server = Server.start(Settings.local(Path.of(data), 0))) {
            CommandRun ill = CommandRun.in(SPANISH, "doctor", "--data", data);
            assertThat(ill.code()).isEqualTo(1);
            assertThat(ill.out()).contains("Todavía no hay ninguna copia", "2 cosas necesitan su atención");

            assertThat(CommandRun.of("backup", "--data", data).code()).isZero();
            CommandRun well = CommandRun.of("doctor", "--data", data);
            assertThat(well.out()).contains("was read just now and is whole", "Everything is in order");
            assertThat(well.code()).isZero();
            assertThat(server.folder().path()).isEqualTo(Path.of(data));
        }
    }

    @Test
    void writesAReportForWhoeverHelps() {
        Path data = place.resolve("data");
        Server.start(Settings.local(data, 0)).close();
        CommandRun run = CommandRun.of("support-report", "--data", data.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("program=", "rows.account=0").doesNotContain(place.toString());
    }

    @Test
    void findsNothingToExamineWhereThereIsNoData() {
        CommandRun run = CommandRun.of("doctor", "--data", place.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("There should be data in the folder");
    }
}
