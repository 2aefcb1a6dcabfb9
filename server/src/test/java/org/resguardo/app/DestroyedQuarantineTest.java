/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.DISPOSAL_RUN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.NightlyRetention;

/**
 * Once the time to bring records back is over, nothing of them is left: not in the folder, and not for somebody who has kept a copy of
 * the sealed file, since no byte of the folder is its key any more.
 */
class DestroyedQuarantineTest {
    @TempDir
    private Path outside;

    @Test
    void nothingIsLeftOfWhatCanNoLongerBeBroughtBackNotEvenTheKeyToACopy() throws Exception {
        try (CrowdedHouse house = new CrowdedHouse(outside)) {
            house.quarantine();
            Server server = house.running.server();
            DisposalRun run = server.part(DisposalRuns.class).latest(1).getFirst();
            Path sealed = house.folder().resolve("quarantine").resolve("run-" + run.id() + ".sealed");
            Path copy = Files.copy(sealed, outside.resolve("copy.sealed"));
            assertThat(search(house.folder())).as("it can be opened now").containsAll(house.planted());
            assertThat(searchCopy(house.folder(), copy)).containsAll(house.planted());

            server.part(Store.class)
                    .change(sql -> sql.update(DISPOSAL_RUN)
                            .set(DISPOSAL_RUN.UNDO_UNTIL_AT, Instant.EPOCH)
                            .execute());
            server.part(Jobs.class).start(server.part(NightlyRetention.class), 0L, "schedule");
            house.awaitJobs();

            assertThat(server.part(DisposalRuns.class).latest(1).getFirst().state())
                    .isEqualTo(DisposalRun.State.DESTROYED);
            assertThat(sealed).doesNotExist();
            assertThat(search(house.folder())).isEmpty();
            assertThat(searchCopy(house.folder(), copy)).as("of the copy").isEmpty();
        }
    }

    private static Set<String> search(Path folder) throws Exception {
        MarkerSearch search = new MarkerSearch();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search.look(Files.readAllBytes(file));
            }
        }
        new Unsealer(folder).each(search::look);
        return search.found();
    }

    private static Set<String> searchCopy(Path folder, Path copy) throws Exception {
        MarkerSearch search = new MarkerSearch();
        new Unsealer(folder).each(copy, search::look);
        return search.found();
    }
}
