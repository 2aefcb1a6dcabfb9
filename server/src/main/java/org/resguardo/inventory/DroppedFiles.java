/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** Files that somebody dropped on the page, between then and the end of the look at them. After it they are gone. */
public final class DroppedFiles {
    private static final int LONGEST_NAME = 120;
    private static final String NAMELESS = "file";

    private final Path folder;

    /** Files in a folder of ours. */
    public DroppedFiles(Path folder) {
        this.folder = folder;
    }

    /** Where the files of a drop are. */
    public Path folder(long storeId) {
        return folder.resolve(Long.toString(storeId));
    }

    /** Takes a file as it comes in, whatever its size. */
    public void take(long storeId, String name, InputStream content) {
        Path place = folder(storeId);
        try {
            Files.createDirectories(place);
            Files.copy(content, free(place, plain(name)));
        } catch (IOException e) {
            throw new Fault(FaultKind.OPERATOR, "inventory.drop.no_room");
        }
    }

    private static Path free(Path place, String name) {
        Path wanted = place.resolve(name);
        for (int i = 2; Files.exists(wanted); i++) {
            wanted = place.resolve(i + "-" + name);
        }
        return wanted;
    }

    /** The last part of a name, without what a file system could take for something else; its ending is kept. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "_")
                .strip();
        while (last.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            last = last.substring(last.offsetByCodePoints(0, 1));
        }
        String shown = last.replaceFirst("^\\.+", "");
        return shown.isEmpty() ? NAMELESS : shown;
    }

    /** Deletes the files of a drop. */
    public void forget(long storeId) {
        delete(folder(storeId));
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path directory, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
