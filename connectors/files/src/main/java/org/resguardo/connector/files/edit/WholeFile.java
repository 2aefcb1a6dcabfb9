/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Replaces and removes files as a whole: whatever happens, there is the old one or the new one. */
final class WholeFile {
    private static final String PART = ".~resguardo-";

    private WholeFile() {}

    /** What tells a file's content from every other (SHA-256, in hexadecimal). */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Writes beside the file, syncs, renames, syncs the folder; whoever may read and write the file may do so afterwards. */
    static void replace(Path file, byte[] content, Optional<FileTime> changed) throws IOException {
        Path folder = folder(file);
        Path part = Files.createTempFile(folder, PART, ".part");
        try {
            if (Files.exists(file)) {
                takeOverPermissions(file, part);
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (changed.isPresent()) {
                Files.setLastModifiedTime(part, changed.get());
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        sync(folder);
    }

    static void remove(Path file) throws IOException {
        Files.delete(file);
        sync(folder(file));
    }

    /** Removes what a killed program left half written in a folder. */
    static void tidy(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PART + "*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** True for our own half-written files. */
    static boolean part(Path file) {
        return String.valueOf(file.getFileName()).startsWith(PART);
    }

    /** True when an office program says that it has the file open: LibreOffice and Excel leave such files beside it. */
    static boolean open(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = folder(file);
        String shorter = name.length() > 2 ? name.substring(2) : name;
        return Files.exists(folder.resolve(".~lock." + name + "#"), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(folder.resolve("~$" + name), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(folder.resolve("~$" + shorter), LinkOption.NOFOLLOW_LINKS);
    }

    private static void takeOverPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributeView here = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (there != null && here != null) {
            there.setPermissions(here.readAttributes().permissions());
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file lies in a folder");
        }
        return folder;
    }

    /** Windows cannot open folders, and keeps names in a journal of its own. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
