/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.time.Duration;

/**
 * Limits and choices for reading files.
 *
 * @param ocr true to have pictures read by Tesseract where it is installed
 * @param maxDepth how many files may lie inside one another
 * @param maxParts how many files may lie inside one file on the disk, at all depths together
 * @param maxRatio how many times its size on the disk a file may unpack to
 * @param maxUnpacked how many bytes a file on the disk may unpack to in all
 * @param maxHeld how many bytes a file inside another may have, since it is held in memory
 * @param maxColumns how many columns of a table are read
 * @param time the longest time for one file on the disk, apart from {@code timePerMegabyte}
 * @param timePerMegabyte time added for each megabyte of the file
 */
public record FileOptions(
        boolean ocr,
        int maxDepth,
        int maxParts,
        int maxRatio,
        long maxUnpacked,
        int maxHeld,
        int maxColumns,
        Duration time,
        Duration timePerMegabyte) {

    /** The limits that a scan has when nobody sets others. */
    public static FileOptions standard() {
        return new FileOptions(
                false, 4, 10_000, 100, 10L << 30, 32 << 20, 4_096, Duration.ofSeconds(60), Duration.ofSeconds(2));
    }

    /** The same with pictures read or not. */
    public FileOptions withOcr(boolean wanted) {
        return new FileOptions(
                wanted, maxDepth, maxParts, maxRatio, maxUnpacked, maxHeld, maxColumns, time, timePerMegabyte);
    }
}
