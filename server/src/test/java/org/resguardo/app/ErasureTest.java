/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.app.CrowdedHouse.PEOPLE;
import static org.resguardo.app.CrowdedHouse.STAYS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.retention.erasure.ErasureLedger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two hundred people who stand in everything that the program keeps are erased, and a search over every byte of the data folder finds
 * none of them.
 *
 * <p>What is sealed cannot be found by looking at the bytes. So the search opens it, with the keys that lie in the folder and without
 * asking the program ({@link Unsealer}); before the erasure it finds every marker, which shows that it would find them afterwards. Where
 * the erasure destroyed a key rather than the sealed bytes, the same search has lost that key with it, as everybody has.
 *
 * <p>Backups that were made before hold everybody until they age out; that is by design, is told, and is seen here: one is restored, it
 * brings everybody back, and the program forgets them again by itself. By design no sign of a name is kept, so that what names somebody
 * by nothing but her name would come back with a backup; markers of that kind lie in files that no backup has.
 */
class ErasureTest {
    /** The features that keep what they know in the database, which is all that a backup holds. */
    private static final String IN_DATABASE = "acfgkmpsty";

    @TempDir
    private Path outside;

    /** Gives the parts of all steps in their order. */
    @Configuration(proxyBeanMethods = false)
    static class Parts {
        record All(List<ErasureStep> steps) {}

        @Bean
        All all(List<ErasureStep> steps) {
            return new All(steps.stream()
                    .sorted(Comparator.comparingInt(ErasureStep::rank))
                    .toList());
        }
    }

    @Test
    void nobodyIsFoundInAnyByteAndABackupBringsNobodyBack() throws Exception {
        try (CrowdedHouse house = new CrowdedHouse(outside, Parts.class)) {
            house.fill();
            Set<String> before = search(house.folder());
            assertThat(missing(house.planted(), before))
                    .as("the search finds all")
                    .isEmpty();

            Path usb = outside.resolve("usb");
            Path backup = new SafeKeeping(house.folder(), Optional.empty(), Meter.SILENT)
                    .make(Optional.of(usb))
                    .file();
            long began = System.nanoTime();
            List<Line> lines = erase(house);
            long erased = System.nanoTime();
            Set<String> after = search(house.folder());
            System.out.printf(
                    "erased %d people in %.1f s, searched in %.1f s; markers before %d, after %d%n",
                    PEOPLE - 1,
                    (erased - began) / 1e9,
                    (System.nanoTime() - erased) / 1e9,
                    before.size(),
                    after.size());

            assertThat(after).as("of those who were erased").noneMatch(marker -> number(marker) != STAYS);
            assertThat(after).as("who was not erased is found still").hasSizeGreaterThan(3);
            assertThat(lines).noneMatch(line -> line.outcome() == Outcome.FAILED);
            assertThat(kept(lines))
                    .as("what stays, and is told")
                    .containsExactlyInAnyOrder("choice.erasure.kept", "notice.erasure.suppressed");
            restored(house, backup, usb);
        }
    }

    private static Set<String> kept(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.KEPT)
                .map(Line::reason)
                .collect(Collectors.toSet());
    }

    private static int number(String marker) {
        return Integer.parseInt(marker.substring(3, 6));
    }

    private static Set<String> missing(Set<String> planted, Set<String> found) {
        Set<String> missing = new TreeSet<>(planted);
        missing.removeAll(found);
        return missing;
    }

    /** Every attempt is broken off once somewhere, and begins anew. */
    private static List<Line> erase(CrowdedHouse house) {
        List<ErasureStep> steps = house.running.server().part(Parts.All.class).steps();
        assertThat(steps).hasSizeGreaterThanOrEqualTo(9);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < PEOPLE - 1; i++) {
            DataSubject person = CrowdedHouse.person(i);
            for (ErasureStep step : steps) {
                lines.addAll(erase(step, person, i % 3).lines());
            }
        }
        return lines;
    }

    private static ErasureReport erase(ErasureStep step, DataSubject person, int checks) {
        try {
            return step.erase(person, new Broken(checks));
        } catch (BrokenOff e) {
            return step.erase(person, new Broken(Integer.MAX_VALUE));
        }
    }

    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** An attempt that is broken off after so many checks. */
    private static final class Broken implements ErasureStep.Run {
        private int checks;

        Broken(int checks) {
            this.checks = checks;
        }

        @Override
        public Optional<String> resumePoint() {
            return Optional.empty();
        }

        @Override
        public void keep(DSLContext sql, String point) {
            throw new AssertionError("no step keeps a point yet; this test would have to give it back");
        }

        @Override
        public void check() {
            if (checks-- == 0) {
                throw new BrokenOff();
            }
        }
    }

    /** Everything in the folder, as it lies there and unsealed, but sealed backups. */
    private static Set<String> search(Path folder) throws Exception {
        MarkerSearch search = new MarkerSearch();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".backup"))
                    .toList()) {
                search.look(file.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                search.look(Files.readAllBytes(file));
            }
        }
        new Unsealer(folder).each(search::look);
        return search.found();
    }

    private void restored(CrowdedHouse house, Path backup, Path usb) throws Exception {
        Path key = Files.copy(MasterKey.fileIn(house.folder()), outside.resolve("key"));
        Files.copy(
                house.folder().resolve("backups").resolve(ErasureLedger.NAME),
                usb.resolve(ErasureLedger.NAME),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path data = outside.resolve("new-machine");
        new SafeKeeping(data, Optional.of(key), Meter.SILENT).restore(backup, false, false);
        assertThat(search(data))
                .as("the backup brings them back")
                .containsAll(house.planted().stream()
                        .filter(marker -> IN_DATABASE.indexOf(marker.charAt(2)) >= 0)
                        .toList());

        try (Server server = Server.start(RunningServer.settings(data))) {
            CrowdedHouse.awaitJobs(server);
            assertThat(search(data))
                    .as("and the program forgets them by itself")
                    .isNotEmpty()
                    .noneMatch(marker -> number(marker) != STAYS);
        }
    }
}
