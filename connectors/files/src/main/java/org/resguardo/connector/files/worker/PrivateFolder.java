/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the children's own that only this user can open: how they are started, an empty list of hosts, and room for the native
 * parts of libraries. It goes when they go.
 */
final class PrivateFolder {
    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    static PrivateFolder create() throws IOException {
        Path path = Files.createTempDirectory("resguardo-");
        Files.createDirectory(path.resolve("tmp"));
        Files.createFile(path.resolve("hosts"));
        return new PrivateFolder(path);
    }

    /** The folder that was created by the parent of this process. */
    static PrivateFolder of(Path path) {
        return new PrivateFolder(path);
    }

    Path path() {
        return path;
    }

    /** Where libraries may put things. */
    Path temporary() {
        return path.resolve("tmp");
    }

    /** A file without any host in it. */
    Path noHosts() {
        return path.resolve("hosts");
    }

    /** Removes the folder with all that is in it, as far as the system lets us; a second call finds nothing to do. */
    boolean delete() {
        try {
            Files.walkFileTree(path, new Removal());
        } catch (IOException e) {
            return false;
        }
        return true;
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return remove(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return remove(file);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return remove(folder);
        }

        private static FileVisitResult remove(Path path) {
            File file = path.toFile();
            if (!file.delete()) {
                file.deleteOnExit();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
