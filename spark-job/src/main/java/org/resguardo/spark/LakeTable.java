/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.resguardo.connector.Place;

/**
 * A file, or a folder of parts that are one table.
 *
 * @param id its path below the root
 * @param path where it is
 * @param format what it is; empty where Spark makes no rows of it
 * @param bytes how long its parts are together
 * @param changed when the last of them was changed
 */
record LakeTable(String id, Path path, Optional<TableFormat> format, long bytes, Instant changed) {

    Place place() {
        return Place.of(id);
    }
}
