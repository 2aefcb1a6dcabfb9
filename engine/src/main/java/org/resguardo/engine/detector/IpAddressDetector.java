/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds internet addresses of version 4.
 *
 * <p>Four numbers up to 255 with full stops between (RFC 791). Addresses that belong to no person, as 0.0.0.0,
 * 127.0.0.1 and masks such as 255.255.255.0, are left alone (RFC 6890); addresses of a private network are found, for they
 * may still tell one person's device from another's.
 */
public final class IpAddressDetector extends NumberDetector {
    private static final Verdict ADDRESS = Verdict.shape(30);
    private static final Verdict LIKE_A_VERSION = Verdict.shape(2);

    /** For the service loader. */
    public IpAddressDetector() {
        super("ip-address", DataCategory.IP_ADDRESS, "", "RFC 791 and RFC 6890, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        List<String> shapes = new ArrayList<>();
        for (int i = 0; i < 81; i++) {
            shapes.add((1 + i / 27) + "-" + (1 + i / 9 % 3) + "-" + (1 + i / 3 % 3) + "-" + (1 + i % 3));
        }
        return shapes;
    }

    @Override
    public double chanceOfMistake() {
        return 0.02;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        if (number.separator() != '.') {
            return null;
        }
        int first = -1;
        int second = -1;
        int value = 0;
        int group = 0;
        int largest = 0;
        for (int i = number.from(); i <= number.to(); i++) {
            int b = i == number.to() ? '.' : number.at(i);
            if (b == '.') {
                if (value > 255) {
                    return null;
                }
                first = group == 0 ? value : first;
                second = group == 1 ? value : second;
                largest = group < 3 ? Math.max(largest, value) : largest;
                group++;
                value = 0;
            } else {
                value = value * 10 + b - '0';
            }
        }
        if (first == 0 || first == 127 || first >= 224) {
            return null;
        }
        return largest < 32 && first != 10 || number.before() == 'v' ? LIKE_A_VERSION : ADDRESS;
    }

    @Override
    public List<String> examples() {
        return List.of("from 203.0.113.77 at noon", "ip=192.168.14.20", "198.51.100.4");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("version 1.2.3.4", "127.0.0.1", "255.255.255.0", "300.1.1.1", "1.2.3", "section 3.4.5.6");
    }
}
