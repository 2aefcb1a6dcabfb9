/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.bits;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells what eight bytes are at once, within a long; fast from the first byte on and on every machine.
 *
 * <p>A byte below 0x80 is at least n when adding 0x80 - n to it sets its highest bit; bytes from 0x80 on are told by that bit
 * itself and taken out of every other class. The multiplication in {@link #gather} collects the eight highest bits into one
 * byte: its constant has a one at every seventh place, so that bit 7 of byte i lands at place 56 + i and no two partial
 * products meet.
 */
public final class SwarClassifier implements Classifier {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long GATHER = 0x0002040810204081L;

    @Override
    public void classify(byte[] bytes, int from, Bitmaps maps) {
        long[] digit = maps.digit();
        long[] letter = maps.letter();
        long[] upper = maps.upper();
        for (int block = 0; block < maps.blocks(); block++) {
            int position = from + (block << 6);
            long rare = lettersAndDigits(bytes, position, block, digit, letter, upper);
            maps.at()[block] = 0;
            maps.colon()[block] = 0;
            maps.space()[block] = 0;
            maps.joiner()[block] = 0;
            maps.bracket()[block] = 0;
            if ((rare & HIGH) != 0) {
                signs(bytes, position, block, maps);
            }
            if (digit[block] != 0) {
                joiners(bytes, position, block, maps);
            }
        }
    }

    /** Fills three maps; tells, in the highest bits, whether a byte from the colon to the at sign is there. */
    private static long lettersAndDigits(
            byte[] bytes, int position, int block, long[] digit, long[] letter, long[] upper) {
        long digits = 0;
        long letters = 0;
        long uppers = 0;
        long rare = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            long x = (long) LONG.get(bytes, position + shift);
            long low = x & ~HIGH;
            long is3A = low + (0x80 - 0x3A) * EACH;
            long is41 = low + (0x80 - 0x41) * EACH;
            long folded = low | 0x20 * EACH;
            digits |= gather((low + (0x80 - 0x30) * EACH) & ~is3A & ~x) << shift;
            uppers |= gather(is41 & ~(low + (0x80 - 0x5B) * EACH) & ~x) << shift;
            letters |= gather((folded + (0x80 - 0x61) * EACH) & ~(folded + (0x80 - 0x7B) * EACH) | x) << shift;
            rare |= is3A & ~is41;
        }
        digit[block] = digits;
        letter[block] = letters;
        upper[block] = uppers;
        return rare;
    }

    private static void signs(byte[] bytes, int position, int block, Bitmaps maps) {
        long ats = 0;
        long colons = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            long x = (long) LONG.get(bytes, position + shift);
            ats |= gather(equal(x, 0x40)) << shift;
            colons |= gather(equal(x, 0x3A)) << shift;
        }
        maps.at()[block] = ats;
        maps.colon()[block] = colons;
    }

    private static void joiners(byte[] bytes, int position, int block, Bitmaps maps) {
        long spaces = 0;
        long joiners = 0;
        long brackets = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            long x = (long) LONG.get(bytes, position + shift);
            long low = x & ~HIGH;
            long blank = equal(x, 0x20);
            spaces |= gather(blank) << shift;
            joiners |= gather((low + (0x80 - 0x2D) * EACH) & ~(low + (0x80 - 0x30) * EACH) & ~x | blank) << shift;
            brackets |= gather((low + (0x80 - 0x28) * EACH) & ~(low + (0x80 - 0x2A) * EACH) & ~x) << shift;
        }
        maps.space()[block] = spaces;
        maps.joiner()[block] = joiners;
        maps.bracket()[block] = brackets;
    }

    /** The highest bit of each byte that has a value below 0x80; all other bits have no meaning. */
    private static long equal(long x, int value) {
        long different = x & ~HIGH ^ value * EACH;
        return ~(different + ~HIGH) & ~x;
    }

    /** The highest bits of the eight bytes as the lowest eight bits; all other bits of the argument are ignored. */
    static long gather(long x) {
        return (x & HIGH) * GATHER >>> 56;
    }
}
