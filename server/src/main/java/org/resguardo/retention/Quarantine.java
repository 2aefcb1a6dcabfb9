/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.secret.SealingKey;

/**
 * Where the rows of one run wait, sealed, until the time to bring them back is over: a file that only grows, one
 * {@link Frame} a transaction. What has been added is on the disk before the other side commits. It is in no backup, and once
 * its key is forgotten no copy of it opens.
 *
 * <p>A frame is its length, the sealed bytes, and their CRC-32C (RFC 3720, appendix B.4). The check sum tells an end that was
 * never written whole, and may go, from one that does not open, for example with another key, and must stay.
 */
final class Quarantine implements AutoCloseable {
    private static final int LARGEST = 1 << 30;
    private static final int AROUND = 2 * Integer.BYTES;

    private final FileChannel channel;
    private final SealingKey key;
    private final String name;
    private final List<Long> starts = new ArrayList<>();

    private Quarantine(FileChannel channel, SealingKey key, String name) {
        this.channel = channel;
        this.key = key;
        this.name = name;
    }

    /**
     * Opens the file of a run, and makes it where there is none. An end that was cut off while it was written is cut away:
     * nothing was committed on its account.
     */
    static Quarantine open(Path file, SealingKey key) {
        return open(file, key, String.valueOf(file.getFileName()));
    }

    private static Quarantine open(Path file, SealingKey key, String name) {
        try {
            DataFolder.makePrivate(folder(file));
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Fault(FaultKind.PASSING, "retention.quarantine.busy");
            }
            DurableFile.sync(folder(file));
            Quarantine quarantine = new Quarantine(channel, key, name);
            quarantine.look();
            return quarantine;
        } catch (IOException e) {
            throw unusable();
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file lies in a folder");
        }
        return folder;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void look() throws IOException {
        long at = 0;
        long end = channel.size();
        while (at + AROUND <= end) {
            int length = length(at);
            if (length < 0 || length > LARGEST || at + AROUND + length > end) {
                break;
            }
            starts.add(at);
            at += AROUND + length;
        }
        if (at < end) {
            channel.truncate(at);
            channel.force(true);
        }
        dropTornEnd();
    }

    /** A crash may have left the length of the last frame on the disk and not all of it. */
    private void dropTornEnd() throws IOException {
        if (starts.isEmpty()) {
            return;
        }
        int last = starts.size() - 1;
        byte[] sealed = sealed(last);
        ByteBuffer sum = ByteBuffer.allocate(Integer.BYTES);
        fill(sum, starts.get(last) + Integer.BYTES + sealed.length);
        if (sum.flip().getInt() != sum(sealed)) {
            cut(last);
        }
    }

    private static int sum(byte[] sealed) {
        CRC32C sum = new CRC32C();
        sum.update(sealed);
        return (int) sum.getValue();
    }

    private byte[] sealed(int number) throws IOException {
        long at = starts.get(number);
        ByteBuffer sealed = ByteBuffer.allocate(length(at));
        fill(sealed, at + Integer.BYTES);
        return sealed.array();
    }

    private int length(long at) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        fill(length, at);
        return length.flip().getInt();
    }

    private void fill(ByteBuffer buffer, long at) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("the file is shorter than it says");
            }
        }
    }

    /** How many frames there are. */
    int frames() {
        return starts.size();
    }

    /** A frame, counted from 0. */
    Frame frame(int number) {
        try {
            return Frame.of(key.open(sealed(number), place(number)));
        } catch (IOException e) {
            throw unusable();
        }
    }

    /** How many bytes there are. */
    long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw unusable();
        }
    }

    /** Adds a frame; it is on the disk when this returns. */
    void add(Frame frame) {
        byte[] sealed = key.seal(frame.bytes(), place(starts.size()));
        ByteBuffer all = ByteBuffer.allocate(AROUND + sealed.length)
                .putInt(sealed.length)
                .put(sealed)
                .putInt(sum(sealed))
                .flip();
        try {
            long at = channel.size();
            long next = at;
            while (all.hasRemaining()) {
                next += channel.write(all, next);
            }
            channel.force(false);
            starts.add(at);
        } catch (IOException e) {
            throw unusable();
        }
    }

    /** Takes a frame and what follows away again: what it holds was not committed on the other side. */
    void cut(int number) {
        try {
            channel.truncate(starts.get(number));
            channel.force(true);
            starts.subList(number, starts.size()).clear();
        } catch (IOException e) {
            throw unusable();
        }
    }

    private byte[] place(int number) {
        return (name + " " + number).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes every frame anew, as it is to be, and puts the new file in the place of the old one: there is one or the other,
     * whatever happens. Closed afterwards.
     */
    static void rewrite(Path file, SealingKey key, UnaryOperator<Frame> change) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        delete(part);
        try (Quarantine old = open(file, key);
                Quarantine made = open(part, key, old.name)) {
            for (int i = 0; i < old.frames(); i++) {
                made.add(change.apply(old.frame(i)));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFile.sync(folder(file));
        } catch (IOException e) {
            throw unusable();
        }
    }

    /** Deletes the file of a run. */
    static void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                DurableFile.sync(folder(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault unusable() {
        return new Fault(FaultKind.PASSING, "retention.quarantine.unusable");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
