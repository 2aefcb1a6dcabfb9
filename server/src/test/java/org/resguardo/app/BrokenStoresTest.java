/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Problem;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;

/** Places that cannot be read, or only in part, are told in a clear sentence in both languages, and stop nothing else. */
class BrokenStoresTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final int AT_LEAST = 40;
    private static final int SHORTEST = 15;

    @TempDir
    private static Path folder;

    private Browser owner = new Browser(java.net.URI.create("http://localhost/"));

    private DataStore look(RunningServer running, String kind, Map<String, String> fields) {
        String form = "/inventory/stores/new/" + kind;
        Browser.Answer answer = owner.submit(form, form, fields);
        assertThat(answer.status()).as(fields.get("name")).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return running.server().part(Stores.class).all().getLast();
    }

    @Test
    void eachIsToldAndStopsNothingElse() throws Exception {
        try (RunningServer running = RunningServer.start();
                BrokenStores broken = brokenStores()) {
            Cast cast = new Cast(running);
            cast.claim();
            owner = cast.browser("owner");
            assertThat(broken.all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
            SoftAssertions softly = new SoftAssertions();
            for (BrokenStores.Broken each : broken.all()) {
                DataStore store = look(running, each.kind(), each.fields());
                StoreScan scan =
                        running.server().part(Scans.class).latest(store.id()).orElseThrow();
                List<Problem> problems = running.server().part(Scans.class).problems(scan.id(), 100);
                softly.assertThat(problems.stream()
                                .map(problem -> problem.kind().name())
                                .distinct()
                                .toList())
                        .as("what is told of: " + each)
                        .containsExactlyInAnyOrderElementsOf(each.expected());
                problems.forEach(problem -> {
                    sentence(softly, each, problem.sentence(SPANISH));
                    sentence(softly, each, problem.sentence(Locale.ENGLISH));
                    softly.assertThat(problem.sentence(SPANISH)).isNotEqualTo(problem.sentence(Locale.ENGLISH));
                });
                softly.assertThat(read(running, store))
                        .as("the rest is read: " + each)
                        .isEqualTo(each.read());
                softly.assertThat(owner.get(store.page()).response().body())
                        .as("page of: " + each)
                        .doesNotContain(BrokenStores.MARKER, "<script>");
            }
            softly.assertAll();
        }
    }

    private static BrokenStores brokenStores() throws IOException, SQLException {
        return new BrokenStores(Files.createDirectory(folder.resolve("broken")));
    }

    private static boolean read(RunningServer running, DataStore store) {
        return running.server().part(Inventory.class).kinds(store).stream()
                .map(HeldKind::category)
                .anyMatch(category -> category == DataCategory.EMAIL);
    }

    private static void sentence(SoftAssertions softly, BrokenStores.Broken of, String sentence) {
        softly.assertThat(sentence)
                .as("sentence of: " + of)
                .hasSizeGreaterThan(SHORTEST)
                .endsWith(".")
                .doesNotContain("Exception", "{", "org.", "java.", "null", BrokenStores.MARKER);
    }
}
