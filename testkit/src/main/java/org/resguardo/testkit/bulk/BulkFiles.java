/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;

/**
 * Many files of every kind: spreadsheets, documents, mail, databases, archives and pictures of the five businesses, copied
 * until there are enough.
 */
public final class BulkFiles {
    private static final int PEOPLE = 2_000;

    private BulkFiles() {}

    /**
     * Writes files until there are so many bytes.
     *
     * @param folder where to; made if it is not there
     * @param bytes how many bytes to write, rounded up to a whole copy of a business
     * @param seed what to make the businesses from
     * @return how many bytes were written
     */
    public static long write(Path folder, long bytes, long seed) throws IOException {
        for (BusinessKind kind : BusinessKind.values()) {
            BusinessGenerator.of(seed).write(kind, Files.createDirectories(folder.resolve("0-" + kind.id())), PEOPLE);
        }
        List<Path> first = filesIn(folder);
        long written = 0;
        for (Path file : first) {
            written += Files.size(file);
        }
        for (int copy = 1; written < bytes; copy++) {
            for (Path file : first) {
                Path to = folder.resolve("copy-" + copy).resolve(folder.relativize(file));
                Files.createDirectories(to.getParent());
                written += Files.size(Files.copy(file, to));
            }
        }
        return written;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
