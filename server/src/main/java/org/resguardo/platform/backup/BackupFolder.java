/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DataFolder;

/** The folder of the backups: what is in it, and what is removed from it. */
public final class BackupFolder {
    private static final String PART = ".part-";

    private final Path path;

    /** A folder, which need not be there yet. */
    public BackupFolder(Path path) {
        this.path = path;
    }

    /** The one in a data folder, where backups go when nobody says where. */
    public static BackupFolder in(Path dataFolder) {
        return new BackupFolder(dataFolder.resolve("backups"));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The backups in it, the latest first. */
    public List<Backup> backups() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(Backup::at)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new Fault(FaultKind.PASSING, "backup.folder_unreadable", java.util.Map.of("folder", path.toString()));
        }
    }

    /** Makes the folder where it is missing, for its owner alone, and removes what a killed program left half done. */
    void prepare() throws IOException {
        DataFolder.makePrivate(path);
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(BackupFolder::isPart).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isPart(Path file) {
        return String.valueOf(file.getFileName()).startsWith(PART);
    }

    /** A place for something that is not done yet. */
    Path part(String name) {
        return path.resolve(PART + name);
    }

    /** Removes the oldest of those with a reason that are too many. */
    void thin(BackupReason reason) throws IOException {
        List<Backup> tooMany = backups().stream()
                .filter(backup -> backup.reason() == reason)
                .skip(reason.kept())
                .toList();
        for (Backup backup : tooMany) {
            Files.delete(backup.file());
        }
    }
}
