/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.resguardo.connector.DatasetVersion;

/**
 * The messages that came into a folder in one year: what a mailbox has instead of files. A year that is over changes only when somebody
 * tidies up, so that a later look reads the present one.
 *
 * <p>A message never becomes another under the same number, as long as the folder's validity is the same (RFC 3501, 2.3.1.1). So the
 * numbers tell for certain whether the messages are the same.
 */
final class FolderYear {
    private final String folder;
    private final int year;
    private final long validity;
    private long[] numbers = new long[64];
    private int count;
    private long bytes;

    FolderYear(String folder, int year, long validity) {
        this.folder = folder;
        this.year = year;
        this.validity = validity;
    }

    void add(long number, int size) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
        bytes += Math.max(0, size);
    }

    String folder() {
        return folder;
    }

    int year() {
        return year;
    }

    long validity() {
        return validity;
    }

    /** The messages' numbers, in the order in which they came. */
    long[] numbers() {
        return Arrays.copyOf(numbers, count);
    }

    long bytes() {
        return bytes;
    }

    /** Stays the same between two looks; the year stands last, so that no name of a folder can be taken for one. */
    String id() {
        return folder + "#" + year;
    }

    /**
     * Empty where the server gives new numbers at every visit.
     *
     * @param lasting false when it says so
     */
    Optional<DatasetVersion> version(boolean lasting) {
        if (!lasting) {
            return Optional.empty();
        }
        ByteBuffer all = ByteBuffer.allocate((count + 1) * Long.BYTES).putLong(validity);
        Arrays.stream(numbers, 0, count).sorted().forEach(all::putLong);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.array());
            return Optional.of(new DatasetVersion(HexFormat.of().formatHex(digest), true));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
