/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes small files so that after a crash there is the old one or the new one, whole. */
public final class DurableFile {

    private DurableFile() {}

    /** Write, sync the file, rename, sync the folder: in this order. Only the owner may read what is written. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        Path part = Files.createTempFile(folder, ".part-", ".tmp", ownerOnly(folder));
        try {
            writeAndSync(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        sync(folder);
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return FolderRules.posix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void writeAndSync(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Waits until a file, or the names in a folder, are on the disk. Windows cannot open folders, and keeps names in a journal of its own. */
    public static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && !FolderRules.posix(path)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
