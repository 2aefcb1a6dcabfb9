/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.secret.SealingKey;

class QuarantineTest {
    @TempDir
    private Path folder;

    private Workshop workshop;
    private SealingKey key;
    private Path file;

    @BeforeEach
    void twoFrames() {
        workshop = new Workshop(folder);
        key = workshop.key();
        file = folder.resolve("q").resolve("run.sealed");
        try (Quarantine quarantine = Quarantine.open(file, key)) {
            quarantine.add(frame("first"));
            quarantine.add(frame("second"));
        }
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void givesBackWhatWasAdded() {
        assertWhole();
    }

    private void assertWhole() {
        try (Quarantine quarantine = Quarantine.open(file, key)) {
            assertThat(quarantine.frames()).isEqualTo(2);
            assertThat(quarantine.frame(0)).isEqualTo(frame("first"));
            assertThat(quarantine.frame(1)).isEqualTo(frame("second"));
        }
    }

    @Test
    void cutsAwayAnEndThatWasNotWrittenWhole() throws IOException {
        long whole = Files.size(file);
        for (long end = whole - 1; end > whole / 2; end--) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
            try (Quarantine quarantine = Quarantine.open(file, key)) {
                assertThat(quarantine.frames())
                        .as("cut at %d of %d", end, whole)
                        .isEqualTo(1);
                assertThat(quarantine.frame(0)).isEqualTo(frame("first"));
                quarantine.add(frame("second"));
            }
        }
    }

    @Test
    void cutsAwayAnEndOfWhichOnlyTheLengthReachedTheDisk() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 20, bytes.length, (byte) 0);
        Files.write(file, bytes);

        try (Quarantine quarantine = Quarantine.open(file, key)) {
            assertThat(quarantine.frames()).isEqualTo(1);
        }
    }

    @Test
    void losesNothingWhenItIsOpenedWithAnotherKey() {
        try (Quarantine quarantine = Quarantine.open(file, workshop.key())) {
            assertThat(quarantine.frames()).isEqualTo(2);
            assertThatThrownBy(() -> quarantine.frame(1)).isInstanceOf(Fault.class);
        }
        assertWhole();
    }

    private static Frame frame(String value) {
        return new Frame(List.of(new Frame.Section(
                "main.customer", List.of("note"), List.of(new Row(List.of(Value.of(value)))), List.of())));
    }
}
