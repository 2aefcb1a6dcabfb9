/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.backup.EarlierData;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.web.SampleAccount;

/**
 * Data that an earlier version of the program kept, half a year of a made-up bakery, is brought to the present form by starting this one.
 *
 * <p>The files in {@code earlier} were written by the program of commit a18ed53, as its {@code backup} command wrote them.
 */
class EarlierReleaseTest {
    /** What the program writes and clears away by itself while it runs. */
    private static final List<String> OWN_WORK =
            List.of("job", "job_queue", "event", "event_delivery", "write_once", "flyway_schema_history");

    @TempDir
    private Path place;

    private Path file(String name) throws IOException {
        Path file = place.resolve(name);
        try (InputStream in =
                Objects.requireNonNull(EarlierReleaseTest.class.getResourceAsStream("earlier/" + name), name)) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void isBackedUpBroughtToThePresentFormAndShown() throws IOException {
        Path data = place.resolve("data");
        EarlierData.lay(file("master.key"), file("bakery.backup"), data);
        SortedMap<String, Long> before = rows(data, place.resolve("bakery.backup"));
        assertThat(before.get("rights_case")).as("there is something to lose").isPositive();

        try (Server server = Server.start(Settings.local(data, 0))) {
            Backup backup = BackupFolder.in(data).backups().getFirst();
            assertThat(backup.reason()).isEqualTo(BackupReason.BEFORE_UPDATE);
            assertThat(rows(data, backup.file())).as("in the backup before it").isEqualTo(before);
            everyPageAnswers(server);
        }

        Backup now = new SafeKeeping(data, Optional.empty(), Meter.SILENT).make(Optional.empty());
        SortedMap<String, Long> after = rows(data, now.file());
        before.keySet().removeAll(OWN_WORK);
        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach((table, count) -> assertThat(after.get(table)).as(table).isGreaterThanOrEqualTo(count));
    }

    private static SortedMap<String, Long> rows(Path data, Path file) {
        return new SafeKeeping(data, Optional.empty(), Meter.SILENT)
                .verify(file)
                .rows();
    }

    private static void everyPageAnswers(Server server) {
        Browser owner = new Browser(server.address());
        owner.submit(
                "/sign-in", "/sign-in", Map.of("email", SampleAccount.EMAIL, "passphrase", SampleAccount.PASSPHRASE));
        assertThat(owner.get("/settings/business").page().html()).contains("La Espiga de Oro");
        List<String> pages = server.routes().stream()
                .filter(route -> route.name().startsWith("GET"))
                .map(route -> route.path().getPatternString())
                .filter(path -> !path.contains("{") && !path.startsWith("/api/") && !path.startsWith("/drp/"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(60);
        for (String page : pages) {
            assertThat(owner.get(page).status()).as(page).isLessThan(500);
        }
    }
}
