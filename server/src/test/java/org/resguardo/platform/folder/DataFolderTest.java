/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.folder.DataFolder.Expectation;

class DataFolderTest {
    @TempDir
    private Path parent;

    private Path place() {
        return parent.resolve("data");
    }

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        try (DataFolder folder = DataFolder.open(place(), Expectation.ANYTHING)) {
            assertThat(folder.fresh()).isTrue();
            assertThat(Files.getPosixFilePermissions(place())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(place().resolve(DataFolder.MARKER)).isNotEmptyFile();
        }
    }

    @Test
    void isKnownAgain() throws IOException {
        DataFolder.open(place(), Expectation.ANYTHING).close();
        Files.createFile(place().resolve("app.db"));

        try (DataFolder again = DataFolder.open(place(), Expectation.DATA)) {
            assertThat(again.fresh()).isFalse();
            assertThat(again.database()).exists();
        }
    }

    @Test
    void refusesAnEmptyPlaceWhereDataWasExpected() throws IOException {
        refuses("folder.empty", Expectation.DATA);
        Files.createDirectory(place());
        refuses("folder.empty", Expectation.DATA);
        assertThat(place()).isEmptyDirectory();
    }

    @Test
    void makesNoNewDatabaseWhereTheOldOneHasGone() {
        DataFolder.open(place(), Expectation.ANYTHING).close();

        try (DataFolder folder = DataFolder.open(place(), Expectation.ANYTHING)) {
            assertThatThrownBy(folder::database).isInstanceOf(Fault.class).hasMessage("folder.database_gone");
        }
    }

    @Test
    void refusesAStrangersFolder() throws IOException {
        Files.createDirectory(place());
        Files.writeString(place().resolve("receta.txt"), "harina");
        refuses("folder.not_ours", Expectation.ANYTHING);
        assertThat(place()).isDirectoryNotContaining(file -> file.endsWith(DataFolder.MARKER));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(place(), "harina");
        refuses("folder.no_folder", Expectation.ANYTHING);
    }

    @Test
    void refusesToBeOpenToOthers() throws IOException {
        DataFolder.open(place(), Expectation.ANYTHING).close();
        Files.setPosixFilePermissions(place(), PosixFilePermissions.fromString("rwxr-x---"));
        refuses("folder.open_to_others", Expectation.ANYTHING);
    }

    @Test
    void servesOneProgramAtATime() {
        try (DataFolder first = DataFolder.open(place(), Expectation.ANYTHING)) {
            assertThat(first.fresh()).isTrue();
            refuses("folder.in_use", Expectation.ANYTHING);
        }
        DataFolder.open(place(), Expectation.ANYTHING).close();
    }

    @Test
    void refusesDisksOfOtherMachines() {
        assertThat(FolderRules.overNetwork("nfs4")).isTrue();
        assertThat(FolderRules.overNetwork("CIFS")).isTrue();
        assertThat(FolderRules.overNetwork("ext4")).isFalse();
        assertThat(FolderRules.overNetwork("tmpfs")).isFalse();
    }

    private void refuses(String code, Expectation expectation) {
        assertThatThrownBy(() -> DataFolder.open(place(), expectation).close())
                .isInstanceOf(Fault.class)
                .hasMessage(code);
    }
}
