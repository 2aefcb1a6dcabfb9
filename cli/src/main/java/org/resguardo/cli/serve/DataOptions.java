/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the data is. */
final class DataOptions {
    /** Where the master key is when nobody says it: where {@code RESGUARDO_KEY_FILE} says, else in the data folder. */
    static final String KEY_FILE = "${env:RESGUARDO_KEY_FILE:-" + Option.NULL_VALUE + "}";

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--key-file", paramLabel = "FILE", defaultValue = KEY_FILE)
    private @Nullable Path keyFile;

    Path folder(Map<String, String> environment) {
        return data == null ? DataPlace.usual(environment) : data;
    }

    Optional<Path> keyFile() {
        return Optional.ofNullable(keyFile);
    }
}
