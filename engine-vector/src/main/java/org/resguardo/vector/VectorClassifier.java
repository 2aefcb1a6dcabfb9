/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.vector;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.ULT;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorSpecies;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.bits.Classifier;

/**
 * Tells what 32 or 64 bytes are at once, with the widest vectors that the processor has. The engine takes it up by itself when
 * it is on the class path, the virtual machine was started with {@code --add-modules jdk.incubator.vector}, and there is much to
 * read; until then, and everywhere else, it reads eight bytes at once.
 */
public final class VectorClassifier implements Classifier {
    private static final VectorSpecies<Byte> SPECIES = ByteVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int BLOCK = 64;
    private static final int LEAST_LANES = 32;

    /**
     * For the service loader.
     *
     * @throws UnsupportedOperationException when the processor's vectors are so narrow that the engine's own way is faster
     */
    public VectorClassifier() {
        if (LANES < LEAST_LANES) {
            throw new UnsupportedOperationException("Vectors of " + LANES + " bytes are too narrow.");
        }
    }

    @Override
    public void classify(byte[] bytes, int from, Bitmaps maps) {
        long[] digit = maps.digit();
        long[] letter = maps.letter();
        long[] upper = maps.upper();
        long[] at = maps.at();
        long[] colon = maps.colon();
        for (int block = 0; block < maps.blocks(); block++) {
            int position = from + block * BLOCK;
            long digits = 0;
            long letters = 0;
            long uppers = 0;
            long ats = 0;
            long colons = 0;
            for (int lane = 0; lane < BLOCK; lane += LANES) {
                ByteVector v = ByteVector.fromArray(SPECIES, bytes, position + lane);
                ByteVector small = v.or((byte) 0x20);
                digits |= v.sub((byte) '0').compare(ULT, (byte) 10).toLong() << lane;
                letters |= (small.sub((byte) 'a').compare(ULT, (byte) 26).toLong()
                                | v.compare(LT, (byte) 0).toLong())
                        << lane;
                uppers |= v.sub((byte) 'A').compare(ULT, (byte) 26).toLong() << lane;
                ats |= v.compare(EQ, (byte) '@').toLong() << lane;
                colons |= v.compare(EQ, (byte) ':').toLong() << lane;
            }
            digit[block] = digits;
            letter[block] = letters;
            upper[block] = uppers;
            at[block] = ats;
            colon[block] = colons;
            if (digits == 0) {
                maps.space()[block] = 0;
                maps.joiner()[block] = 0;
                maps.bracket()[block] = 0;
            } else {
                betweenDigits(bytes, position, block, maps);
            }
        }
    }

    private static void betweenDigits(byte[] bytes, int position, int block, Bitmaps maps) {
        long spaces = 0;
        long joiners = 0;
        long brackets = 0;
        for (int lane = 0; lane < BLOCK; lane += LANES) {
            ByteVector v = ByteVector.fromArray(SPECIES, bytes, position + lane);
            spaces |= v.compare(EQ, (byte) ' ').toLong() << lane;
            joiners |= v.sub((byte) '-').compare(ULT, (byte) 3).toLong() << lane;
            brackets |= v.sub((byte) '(').compare(ULT, (byte) 2).toLong() << lane;
        }
        maps.space()[block] = spaces;
        maps.joiner()[block] = joiners | spaces;
        maps.bracket()[block] = brackets;
    }
}
