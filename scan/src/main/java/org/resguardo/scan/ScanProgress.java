/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;
import java.util.Optional;
import org.resguardo.connector.Place;

/**
 * How far a scan has come.
 *
 * @param listing true while files and tables are still being counted; the sums are then not final
 * @param datasets how many files and tables are done
 * @param datasetsInAll how many there are
 * @param rows how many rows of tables have been gone through
 * @param bytes how many bytes have been gone through
 * @param bytesInAll how many bytes there are, as far as that is known beforehand
 * @param work how much of the work is done, between 0 and 1
 * @param current what is being read at the moment, when something is
 * @param elapsed the time since the beginning
 */
public record ScanProgress(
        boolean listing,
        long datasets,
        long datasetsInAll,
        long rows,
        long bytes,
        long bytesInAll,
        double work,
        Optional<Place> current,
        Duration elapsed) {}
