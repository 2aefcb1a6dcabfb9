/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.bits;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Begins with the classifier that is fast from the start, and goes over to one that must warm up first when there is enough
 * to read for that to pay and the class path offers one.
 *
 * <p>The other one is warmed in the background, and taken only when it gave the same bits as the first one meanwhile.
 */
final class BestClassifier implements Classifier {
    /** From so many bytes on, of all that this program has read, warming up pays. */
    private static final long MUCH = 16L << 20;

    private static final int WARMING_ROUNDS = 600;
    private static final int WARMING_BYTES = 16 * 1024;

    private static final AtomicLong SEEN = new AtomicLong();
    private static final AtomicBoolean LOOKED_FOR = new AtomicBoolean();
    private static volatile Classifier best = new SwarClassifier();

    static String name() {
        return best.getClass().getSimpleName();
    }

    @Override
    public void classify(byte[] bytes, int from, Bitmaps maps) {
        best.classify(bytes, from, maps);
        if (!LOOKED_FOR.get()
                && SEEN.addAndGet((long) maps.blocks() << 6) > MUCH
                && LOOKED_FOR.compareAndSet(false, true)) {
            Thread warming =
                    new Thread(() -> warmed().ifPresent(classifier -> best = classifier), "classifier-warming");
            warming.setDaemon(true);
            warming.start();
        }
    }

    /** The other classifier, after it has shown that it gives the same bits. */
    private static Optional<Classifier> warmed() {
        try {
            return ServiceLoader.load(Classifier.class, BestClassifier.class.getClassLoader())
                    .findFirst()
                    .filter(BestClassifier::agrees);
        } catch (ServiceConfigurationError | LinkageError e) {
            // It needs a module of the JDK that this virtual machine was started without: the first one serves on.
            return Optional.empty();
        }
    }

    private static boolean agrees(Classifier other) {
        byte[] bytes = new byte[WARMING_BYTES + 64];
        Bitmaps mine = new Bitmaps(new SwarClassifier());
        Bitmaps its = new Bitmaps(other);
        Random random = new Random(WARMING_BYTES);
        for (int round = 0; round < WARMING_ROUNDS; round++) {
            if (round % 16 == 0) {
                random.nextBytes(bytes);
            }
            mine.compute(bytes, 0, WARMING_BYTES - round % 64);
            its.compute(bytes, 0, WARMING_BYTES - round % 64);
            if (!same(mine, its)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Bitmaps one, Bitmaps other) {
        return Arrays.equals(one.digit(), other.digit())
                && Arrays.equals(one.letter(), other.letter())
                && Arrays.equals(one.upper(), other.upper())
                && Arrays.equals(one.at(), other.at())
                && Arrays.equals(one.colon(), other.colon())
                && Arrays.equals(one.joiner(), other.joiner())
                && Arrays.equals(one.space(), other.space())
                && Arrays.equals(one.bracket(), other.bracket());
    }
}
