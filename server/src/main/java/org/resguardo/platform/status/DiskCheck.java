/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.resguardo.platform.storage.Database;

/** Whether there is room on the disk with the data: enough for a day's work and for a backup, which needs the database twice. */
public final class DiskCheck implements Check {
    private static final long LEAST = 500_000_000;
    private static final double GIGABYTE = 1_000_000_000;

    private final Path folder;
    private final Database database;

    /** For a folder and its database. */
    public DiskCheck(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    @Override
    public Observation look() {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            long needed = LEAST + 2 * database.size();
            return of(free, needed);
        } catch (IOException e) {
            return Observation.attention("status.disk", "status.disk.unknown", "status.disk.unknown_advice", Map.of());
        }
    }

    static Observation of(long free, long needed) {
        Map<String, Object> amounts = Map.of("free", free / GIGABYTE, "needed", needed / GIGABYTE);
        return free >= needed
                ? Observation.good("status.disk", "status.disk.good", amounts)
                : Observation.attention("status.disk", "status.disk.low", "status.disk.advice", amounts);
    }
}
