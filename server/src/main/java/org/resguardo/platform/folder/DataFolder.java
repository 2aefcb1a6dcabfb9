/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * The folder that holds everything the program keeps. It belongs to one running program at a time and to one user of the machine.
 *
 * <p>A marker file says that it is ours. A folder with other things in it is not taken over, and a folder whose marker is there but
 * whose database is gone is not filled with a new one: that is how programs lose everything after an update.
 */
public final class DataFolder implements AutoCloseable {
    static final String MARKER = ".resguardo";
    private static final String LOCK = ".lock";
    private static final String DATABASE = "app.db";

    private final Path path;
    private final FileChannel channel;
    private final boolean fresh;

    private DataFolder(Path path, FileChannel channel, boolean fresh) {
        this.path = path;
        this.channel = channel;
        this.fresh = fresh;
    }

    /** What is thought to be in the folder. */
    public enum Expectation {
        /** Whatever is there; a new folder is made where there is none. */
        ANYTHING,
        /** Data from an earlier start. */
        DATA
    }

    /** Opens the folder, or makes it, and holds it until it is closed. */
    public static DataFolder open(Path path, Expectation expectation) {
        try {
            return claim(path.toAbsolutePath().normalize(), expectation);
        } catch (IOException e) {
            throw refusal("folder.unusable", path, e);
        }
    }

    private static DataFolder claim(Path path, Expectation expectation) throws IOException {
        boolean fresh = isFresh(path);
        if (fresh && expectation == Expectation.DATA) {
            throw refusal("folder.empty", path);
        }
        makePrivate(path);
        new FolderRules(path).check();
        FileChannel channel = lock(path);
        if (fresh) {
            DurableFile.write(path.resolve(MARKER), "Resguardo 1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return new DataFolder(path, channel, fresh);
    }

    /** A folder that was used before, for a look at what is in it while another program may hold it. */
    public static Path existing(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve(MARKER))) {
            throw refusal("folder.empty", folder);
        }
        return folder;
    }

    /** The database of such a folder. */
    public static Path existingDatabase(Path path) {
        Path folder = existing(path);
        if (!Files.exists(folder.resolve(DATABASE))) {
            throw refusal("folder.database_gone", folder);
        }
        return folder.resolve(DATABASE);
    }

    /** True for an empty place; refuses one that holds strangers' things, and one whose database has gone. */
    private static boolean isFresh(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            throw refusal("folder.no_folder", path);
        }
        if (Files.exists(path.resolve(MARKER))) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(path)) {
            if (entries.iterator().hasNext()) {
                throw refusal("folder.not_ours", path);
            }
        }
        return true;
    }

    /** Makes a folder that its owner alone can open, unless it is there. */
    public static void makePrivate(Path path) throws IOException {
        if (Files.exists(path)) {
            return;
        }
        if (FolderRules.posix(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw refusal("folder.in_use", path);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** True when it was made just now, so that no database can be expected in it. */
    public boolean fresh() {
        return fresh;
    }

    /** The place of the database; refuses when it should be there and is not. */
    public Path database() {
        Path database = path.resolve(DATABASE);
        if (!fresh && !Files.exists(database)) {
            throw refusal("folder.database_gone", path);
        }
        return database;
    }

    /** The place where a database goes, whether or not there is one. */
    public Path databasePlace() {
        return path.resolve(DATABASE);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fault refusal(String code, Path path) {
        return new Fault(FaultKind.OPERATOR, code, Map.of("folder", path.toString()));
    }

    private static Fault refusal(String code, Path path, IOException reason) {
        return new Fault(
                FaultKind.OPERATOR,
                code,
                Map.of("folder", path.toString(), "reason", reason.getClass().getSimpleName()));
    }
}
