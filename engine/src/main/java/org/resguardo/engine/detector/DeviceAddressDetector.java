/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Finds the hardware addresses of network devices: six pairs of hexadecimal digits with colons between (IEEE 802-2014 section 8.2.2, read 2025-11). */
public final class DeviceAddressDetector extends SignDetector {
    private static final Verdict ADDRESS = Verdict.shape(35);
    private static final int LENGTH = 17;

    /** For the service loader. */
    public DeviceAddressDetector() {
        super("mac-address", DataCategory.DEVICE_ID, "", "IEEE 802-2014 section 8.2.2, read 2025-11");
    }

    @Override
    public char sign() {
        return ':';
    }

    @Override
    public double chanceOfMistake() {
        return 0.001;
    }

    @Override
    public @Nullable Verdict look(Span sign) {
        int from = sign.from() - 2;
        boolean same = true;
        for (int i = 0; i < LENGTH; i++) {
            int b = sign.at(from + i);
            if (i % 3 == 2 ? b != ':' : !isHex(b)) {
                return null;
            }
            same &= i % 3 == 2 || b == sign.at(from);
        }
        if (same
                || isHex(sign.at(from - 1))
                || sign.at(from - 1) == ':'
                || isHex(sign.at(from + LENGTH))
                || sign.at(from + LENGTH) == ':') {
            return null;
        }
        sign.set(from, from + LENGTH);
        return ADDRESS;
    }

    private static boolean isHex(int b) {
        int small = b | 0x20;
        return Span.isDigit(b) || small >= 'a' && small <= 'f';
    }

    @Override
    public List<String> examples() {
        return List.of("router 00:1A:2B:3C:4D:5E", "mac=d4:be:d9:01:02:03;");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("00:00:00:00:00:00", "12:30:45", "00:1A:2B:3C:4D:5E:6F");
    }
}
