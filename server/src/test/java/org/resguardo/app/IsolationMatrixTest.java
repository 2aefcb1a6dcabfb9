/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;

/** Who gets what at every address, held against a table that people can read. */
@TestInstance(Lifecycle.PER_CLASS)
class IsolationMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/org/resguardo/app/isolation.tsv");

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void everyRouteHasALineAndEveryLineARoute() {
        assertThat(expected().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        running.server().routes().stream().map(Route::name).toList());
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        List<String> deviations = new ArrayList<>();
        int cells = 0;
        for (Route route : running.server().routes()) {
            for (Map.Entry<String, String> cell :
                    expected().getOrDefault(route.name(), Map.of()).entrySet()) {
                String got = outcome(route, cell.getKey());
                cells++;
                if (!got.equals(cell.getValue())) {
                    deviations.add(
                            route.name() + " for " + cell.getKey() + ": " + got + " instead of " + cell.getValue());
                }
            }
        }
        assertThat(deviations).isEmpty();
        assertThat(cells).isEqualTo(running.server().routes().size() * (Role.values().length + 1));
    }

    @Test
    void whatHasNoRouteIsNotThereForAnybody() {
        for (String caller : List.of("stranger", "owner")) {
            assertThat(cast.browser(caller).get("/actuator").status()).isEqualTo(404);
            assertThat(cast.browser(caller).get("/error").status()).isEqualTo(404);
            assertThat(cast.browser(caller).get("/inventory/../style").status()).isIn(400, 404);
        }
    }

    private String outcome(Route route, String caller) {
        Browser browser = cast.browser(caller);
        String address = route.path().getPatternString().replaceAll("\\{\\w+}", "none");
        Browser.Answer answer = route.name().startsWith("GET")
                ? browser.get(
                        route.name().contains("/assets/") ? running.server().asset("resguardo.css") : address)
                : browser.submit("/sign-in", "/language", address, Map.of());
        return switch (answer.status()) {
            case 200 -> "page";
            case 422 -> "refused";
            case 401 -> "no-key";
            case 404 -> "absent";
            case 403 -> "not-for-you";
            case 302 -> "to-sign-in";
            case 303 -> answer.location().replaceFirst("^/jobs/\\d+$", "/jobs/{id}");
            default -> "status " + answer.status();
        };
    }

    private static Map<String, Map<String, String>> expected() {
        List<String[]> lines = lines();
        String[] callers = lines.getFirst();
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < line.length; i++) {
                cells.put(callers[i], line[i]);
            }
            expected.put(line[0], cells);
        }
        return expected;
    }

    private static List<String[]> lines() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
