/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.resguardo.connector.Problem.Kind;

/** What it means when the file system says no. */
final class DiskTrouble {

    private DiskTrouble() {}

    static Kind kind(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> Kind.NOT_PERMITTED;
            case NoSuchFileException gone -> Kind.NOT_FOUND;
            default -> Kind.UNREADABLE_DISK;
        };
    }

    /** True when the file system is at fault and not what stands in the file. */
    static boolean is(Exception e) {
        return e instanceof DiskException || e instanceof FileSystemException;
    }
}
