/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.truth.GroundTruth;

/** Writes a synthetic business into a folder, and the truth about it beside the folder. */
public final class MakeBusiness {
    private static final long USUAL_SEED = 2026;

    private MakeBusiness() {}

    /**
     * Writes one business.
     *
     * @param arguments kind and folder; then, if wanted, seed and number of people
     */
    public static void main(String[] arguments) {
        // The library for office files asks for a logger and complains aloud that there is none.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        Optional<BusinessKind> kind = arguments.length < 2 ? Optional.empty() : BusinessKind.byId(arguments[0]);
        if (kind.isEmpty()) {
            String kinds =
                    Arrays.stream(BusinessKind.values()).map(BusinessKind::id).collect(Collectors.joining("|"));
            System.err.println("Usage: MakeBusiness " + kinds + " FOLDER [SEED] [PEOPLE]");
            System.exit(2);
        }
        kind.ifPresent(known -> write(known, arguments));
    }

    private static void write(BusinessKind kind, String[] arguments) {
        Path folder = Path.of(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : USUAL_SEED;
        int people = arguments.length > 3 ? Integer.parseInt(arguments[3]) : kind.usualSize();
        try {
            GroundTruth truth = BusinessGenerator.of(seed).write(kind, folder, people);
            truth.save(GroundTruth.besides(folder));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
