/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.protection.safeguard.Evidence;

/**
 * How files lie.
 *
 * @param today the day of the look
 * @param disk the kind of the disk as the system names it, in small letters: {@code ext4}, {@code cifs}
 * @param path the folder or file, as its full name
 * @param synced the service that copies the folder elsewhere, where a mark of one was seen
 * @param protects true when the system keeps accounts apart and tells how
 * @param open the files and folders that every account of the machine can read
 * @param files the files
 * @param whole true when all files were looked at
 */
public record FolderEvidence(
        LocalDate today,
        String disk,
        String path,
        Optional<String> synced,
        boolean protects,
        List<String> open,
        List<FileSeen> files,
        boolean whole)
        implements Evidence {
    public FolderEvidence {
        open = List.copyOf(open);
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param name its name within the folder
     * @param size its length in bytes
     * @param changed when it was changed last
     */
    public record FileSeen(String name, long size, Instant changed) {}

    /** True when these rights let everybody read. */
    static boolean forAll(Set<PosixFilePermission> rights) {
        return rights.contains(PosixFilePermission.OTHERS_READ);
    }
}
