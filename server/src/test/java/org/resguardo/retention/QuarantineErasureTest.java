/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.secret.SealingKey;

class QuarantineErasureTest {
    @TempDir
    private Path folder;

    private static Row row(String... values) {
        return new Row(List.of(values).stream().map(Value::of).toList());
    }

    @Test
    void aPersonLeavesWhatCanBeBroughtBackAndTheOthersStay() {
        Path file = folder.resolve("q").resolve("run-1.sealed");
        Row ana = row("1", "ana@example.com");
        Row eva = row("2", "Eva <EVA@example.com>");
        Row leo = row("3", "leo@example.com");
        Set<String> hashes = Set.of(Workshop.HASH.of("eva@example.com"));
        try (Workshop workshop = new Workshop(folder)) {
            SealingKey key = workshop.key();
            try (Quarantine quarantine = Quarantine.open(file, key)) {
                quarantine.add(frame(List.of(ana, eva), List.of()));
                quarantine.add(frame(List.of(eva), List.of(row("2", "(anonymous)"))));
                quarantine.add(frame(List.of(leo), List.of(row("3", "(anonymous)"))));
            }
            Quarantine.rewrite(
                    file,
                    key,
                    frame -> new Frame(frame.sections().stream()
                            .map(section -> section.without(Set.copyOf(section.before().stream()
                                    .filter(row -> new People(Workshop.HASH, hashes).named(row))
                                    .toList())))
                            .toList()));
            try (Quarantine quarantine = Quarantine.open(file, key)) {
                assertThat(quarantine.frame(0)).isEqualTo(frame(List.of(ana), List.of()));
                assertThat(quarantine.frame(1).filled()).isEmpty();
                assertThat(quarantine.frame(2)).isEqualTo(frame(List.of(leo), List.of(row("3", "(anonymous)"))));
            }
        }
    }

    private static Frame frame(List<Row> before, List<Row> after) {
        return new Frame(List.of(new Frame.Section("main.customer", List.of("id", "email"), before, after)));
    }
}
