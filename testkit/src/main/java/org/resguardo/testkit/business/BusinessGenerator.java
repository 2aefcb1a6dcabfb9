/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.io.IOException;
import java.nio.file.Path;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.truth.GroundTruth;
import org.resguardo.testkit.truth.TruthBook;

/**
 * Makes businesses that do not exist, and tells what is in them.
 *
 * <p>The same seed, kind and size give the same truth and the same texts; the formats of office programs write the moment of
 * saving into their files, and so differ in a few bytes.
 */
public final class BusinessGenerator {
    private final long seed;

    private BusinessGenerator(long seed) {
        this.seed = seed;
    }

    /** A generator with the given seed. */
    public static BusinessGenerator of(long seed) {
        return new BusinessGenerator(seed);
    }

    /** Writes a business of the usual size. */
    public GroundTruth write(BusinessKind kind, Path folder) throws IOException {
        return write(kind, folder, kind.usualSize());
    }

    /**
     * Writes a business.
     *
     * @param kind which one
     * @param folder where to; made if it is not there
     * @param people how many people it keeps on file, at least 20
     */
    public GroundTruth write(BusinessKind kind, Path folder, int people) throws IOException {
        if (people < 20) {
            throw new IllegalArgumentException("A business has at least 20 people on file.");
        }
        TruthBook truth = new TruthBook();
        BusinessFolder into = BusinessFolder.at(folder, truth);
        kind.business().write(into, people, new Dice(seed).forPart(kind.id()));
        into.tidy();
        return truth.truth(kind.id(), seed, people);
    }
}
