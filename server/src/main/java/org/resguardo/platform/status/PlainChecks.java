/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;

/** What only has to be told. */
public final class PlainChecks {

    private PlainChecks() {}

    /** Which program this is. */
    public static Check program() {
        return () -> Observation.good(
                "status.program",
                "status.program.version",
                Map.of(
                        "version",
                        ProgramVersion.text(),
                        "java",
                        Runtime.version().feature()));
    }

    /** Where the data is. */
    public static Check folder(Path folder) {
        return () -> Observation.good("status.folder", "status.folder.place", Map.of("folder", folder.toString()));
    }

    /**
     * Where the master key is.
     *
     * @param key its file
     * @param apart true when it is not kept with the data
     */
    public static Check key(Path key, boolean apart) {
        Map<String, Object> arguments = Map.of("file", key.toString());
        return () -> apart
                ? Observation.good("status.key", "status.key.apart", arguments)
                : Observation.note("status.key", "status.key.beside", "status.key.advice", arguments);
    }

    /** What the clock of this machine says. */
    public static Check clock(InstantSource clock) {
        return () -> Observation.note(
                "status.clock",
                "status.clock.now",
                "status.clock.advice",
                Map.of(
                        "now",
                        Date.from(clock.instant()),
                        "zone",
                        ZoneId.systemDefault().getId()));
    }
}
