/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.cli.UsageProblem;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnHeading;
import org.resguardo.engine.ColumnProfiler;
import org.resguardo.engine.Engine;
import picocli.CommandLine;

class OwnDetectorsTest {
    private static final String LOYALTY = """
            detectors:
              - id: loyalty-number
                category: online.account
                title: {es: número de socio, en: loyalty number}
                pattern: 'LOY-\\d{6}'
                examples: ['socio LOY-123456']
                near_misses: ['LOY-12345', 'XLOY-123456', 'LOY-1234567']
              - id: spice-level
                category: health.condition
                title: {es: dieta propia, en: house diet}
                words: [sin picante, kosher casero]
                certainty: possible
                examples: ['Sin Picante, por favor']
                near_misses: ['picante']
            """;

    @TempDir
    private Path folder;

    @Test
    void findsWhatAPatternAndAListOfWordsSay() throws IOException {
        Engine engine = engine(LOYALTY);

        assertThat(engine.find("Su número es LOY-654321.", Certainty.LIKELY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detector().id()).isEqualTo("loyalty-number");
                    assertThat(finding.start()).isEqualTo(14);
                    assertThat(finding.end()).isEqualTo(24);
                });
        assertThat(engine.find("pan SIN PICANTE", Certainty.POSSIBLE))
                .anyMatch(finding -> finding.detector().id().equals("spice-level"));
    }

    @Test
    void findsThemInColumns() throws IOException {
        Engine engine = engine(LOYALTY);
        ColumnBatch batch = new ColumnBatch();
        for (int i = 0; i < 50; i++) {
            batch.add("LOY-" + (200_000 + i));
        }
        ColumnProfiler profiler = engine.column(0);
        profiler.add(batch);

        assertThat(engine.judge(List.of(ColumnHeading.of("x")), List.of(profiler.profile())))
                .singleElement()
                .satisfies(found ->
                        assertThat(found).anyMatch(f -> f.detector().id().equals("loyalty-number")));
    }

    @Test
    void refusesAFileOfWhichAnExampleDoesNotHold() {
        assertThatThrownBy(() -> engine(LOYALTY.replace("socio LOY-123456", "socio LOY-12")))
                .isInstanceOf(UsageProblem.class)
                .hasMessage("complaint.detectors.missed");
        assertThatThrownBy(() -> engine(LOYALTY.replace("'LOY-12345'", "'LOY-123456'")))
                .hasMessage("complaint.detectors.found");
    }

    @Test
    void refusesAFileThatIsNotAsItShouldBe() {
        assertThatThrownBy(() -> engine("[")).hasMessage("complaint.detectors.field");
        assertThatThrownBy(() -> engine(LOYALTY.replace("online.account", "online.nothing")))
                .hasMessage("complaint.detectors.category");
        assertThatThrownBy(() -> engine(LOYALTY.replace("LOY-\\d{6}", "(LOY")))
                .hasMessage("complaint.detectors.pattern");
        assertThatThrownBy(() -> engine(LOYALTY.replace("id: spice-level", "id: email")))
                .hasMessage("complaint.detectors.twice");
        StringBuilder many = new StringBuilder("detectors:\n");
        for (int i = 0; i < 60; i++) {
            many.append(LOYALTY.substring(LOYALTY.indexOf("  - id:"), LOYALTY.indexOf("  - id: spice"))
                    .replace("loyalty-number", "loyalty-" + i));
        }
        assertThatThrownBy(() -> engine(many.toString())).hasMessage("complaint.detectors.many");
    }

    private Engine engine(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), yaml);
        OwnDetectors own = new OwnDetectors();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("own", CommandLine.Model.CommandSpec.forAnnotatedObject(own)))
                .parseArgs("--detectors", file.toString());
        return own.engine();
    }
}
