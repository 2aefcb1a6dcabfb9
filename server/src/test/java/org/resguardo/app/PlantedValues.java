/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds thousands of values at once in bytes, in whatever letters they are written: by the first eight bytes of each. */
final class PlantedValues {
    private static final List<Charset> WRITTEN = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Map<Long, List<Planted>> byBeginning = new HashMap<>();

    PlantedValues(Collection<String> values) {
        for (String value : values) {
            if (value.length() < Long.BYTES) {
                throw new IllegalArgumentException("a value that is too short to be found: " + value.length());
            }
            for (Charset charset : WRITTEN) {
                byte[] bytes = value.getBytes(charset);
                byBeginning
                        .computeIfAbsent(beginning(bytes, 0), key -> new ArrayList<>())
                        .add(new Planted(value, bytes));
            }
        }
    }

    private record Planted(String value, byte[] bytes) {
        boolean standsAt(byte[] other, int at) {
            return at + bytes.length <= other.length
                    && Arrays.equals(other, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** Those that stand in some bytes. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i + Long.BYTES <= bytes.length; i++) {
            for (Planted planted : byBeginning.getOrDefault(beginning(bytes, i), List.of())) {
                if (planted.standsAt(bytes, i)) {
                    found.add(planted.value);
                }
            }
        }
        return found;
    }

    private static long beginning(byte[] bytes, int at) {
        long beginning = 0;
        for (int i = at; i < at + Long.BYTES; i++) {
            beginning = beginning << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return beginning;
    }
}
