/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jdk.incubator.vector.ByteVector;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.engine.TextScan;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.bits.SwarClassifier;

/** Both ways to classify give the same bits, and so the same findings. */
class VectorClassifierTest {
    private static final int PIECE = 1 << 20;
    private static final int BYTES = 100_000_000;
    private static final int MARGIN = 64;
    private static final String[] PARTS = {
        "@",
        ":",
        "0",
        "9",
        "/",
        "-",
        ".",
        " ",
        "(",
        ")",
        "A",
        "Z",
        "a",
        "z",
        "[",
        "`",
        "{",
        "\u007f",
        "\u0080",
        "ñ",
        "\u00ff",
        "\n",
        "",
        "ana@example.com",
        "415-555-0132",
        "María López",
        "4111 1111 1111 1111",
        "2001:db8::1"
    };

    /** True where there is nothing to compare, since the processor's vectors are narrow and the classifier says so. */
    private static boolean isRefused() {
        if (ByteVector.SPECIES_PREFERRED.length() >= 32) {
            return false;
        }
        assertThatThrownBy(VectorClassifier::new).isInstanceOf(UnsupportedOperationException.class);
        return true;
    }

    @Test
    void givesTheSameBitsForAHundredMillionBytes() {
        if (isRefused()) {
            return;
        }
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Bitmaps swar = new Bitmaps(new SwarClassifier());
        Bitmaps vector = new Bitmaps(new VectorClassifier());
        byte[] bytes = new byte[PIECE + 2 * MARGIN];
        for (int done = 0; done < BYTES; done += PIECE) {
            fill(bytes, random, done / PIECE % 4);
            int from = random.nextInt(MARGIN);
            int to = PIECE - random.nextInt(200);
            swar.compute(bytes, from, to);
            vector.compute(bytes, from, to);
            assertThat(differs(swar, vector)).as("seed %d, byte %d", seed, done).isEmpty();
        }
    }

    @Test
    void givesTheSameFindings() throws InterruptedException {
        if (isRefused()) {
            return;
        }
        long seed = new Random().nextLong();
        byte[] text = new byte[PIECE];
        fill(text, new Random(seed), 3);
        Engine engine = Engine.standard();
        List<String> before = findings(engine, text);
        assertThat(Bitmaps.kernel()).isEqualTo("SwarClassifier");

        for (int i = 0; i < 600 && Bitmaps.kernel().equals("SwarClassifier"); i++) {
            findings(engine, text);
            Thread.sleep(20);
        }

        assertThat(Bitmaps.kernel()).isEqualTo("VectorClassifier");
        assertThat(before).hasSizeGreaterThan(1000);
        assertThat(findings(engine, text)).as("seed %d", seed).isEqualTo(before);
    }

    private static List<String> findings(Engine engine, byte[] text) {
        List<String> found = new ArrayList<>();
        try (TextScan scan = engine.text(
                Certainty.POSSIBLE,
                (finding, value) -> found.add(finding.start() + " " + finding.end() + " " + finding.detector() + " "
                        + finding.certainty()))) {
            scan.add(text, 0, text.length);
        }
        return found;
    }

    private static void fill(byte[] bytes, Random random, int kind) {
        if (kind == 0) {
            random.nextBytes(bytes);
            return;
        }
        int at = 0;
        while (at < bytes.length) {
            String part = PARTS[random.nextInt(PARTS.length)];
            byte[] piece = (kind == 1 ? part.repeat(1 + random.nextInt(70)) : kind == 2 ? part : part + " ")
                    .getBytes(StandardCharsets.UTF_8);
            int length = Math.min(piece.length, bytes.length - at);
            System.arraycopy(piece, 0, bytes, at, length);
            at += length;
        }
    }

    private static List<String> differs(Bitmaps one, Bitmaps other) {
        List<String> different = new ArrayList<>();
        check(different, "digit", one.digit(), other.digit());
        check(different, "letter", one.letter(), other.letter());
        check(different, "upper", one.upper(), other.upper());
        check(different, "at", one.at(), other.at());
        check(different, "colon", one.colon(), other.colon());
        check(different, "joiner", one.joiner(), other.joiner());
        check(different, "space", one.space(), other.space());
        check(different, "bracket", one.bracket(), other.bracket());
        return different;
    }

    private static void check(List<String> different, String map, long[] one, long[] other) {
        if (!Arrays.equals(one, other)) {
            different.add(map);
        }
    }
}
