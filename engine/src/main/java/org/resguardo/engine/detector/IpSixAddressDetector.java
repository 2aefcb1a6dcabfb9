/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Finds internet addresses of version 6: eight groups of up to four hexadecimal digits with colons between, or fewer with one gap (RFC 4291 section 2.2, read 2025-11). */
public final class IpSixAddressDetector extends SignDetector {
    private static final Verdict ADDRESS = Verdict.shape(50);
    private static final int LONGEST = 45;

    /** For the service loader. */
    public IpSixAddressDetector() {
        super("ipv6-address", DataCategory.IP_ADDRESS, "", "RFC 4291 section 2.2, read 2025-11");
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
        int from = sign.from();
        while (sign.from() - from < LONGEST && isPart(sign.at(from - 1))) {
            from--;
        }
        int to = sign.from() + 1;
        while (to - sign.from() < LONGEST && isPart(sign.at(to))) {
            to++;
        }
        boolean address = to - from <= LONGEST
                && !Span.isWord(sign.at(from - 1))
                && !Span.isWord(sign.at(to))
                && isAddress(sign, from, to);
        sign.set(from, to);
        if (!address) {
            return null;
        }
        return ADDRESS;
    }

    private static boolean isAddress(Span text, int from, int to) {
        int groups = 0;
        int gaps = 0;
        int digits = 0;
        int all = 0;
        boolean decimal = true;
        for (int i = from; i < to; i++) {
            if (text.at(i) != ':') {
                digits++;
                all++;
                decimal &= Span.isDigit(text.at(i));
                if (digits == 1) {
                    groups++;
                } else if (digits > 4) {
                    return false;
                }
            } else {
                gaps += i > from && text.at(i - 1) == ':' ? 1 : 0;
                digits = 0;
            }
        }
        boolean whole = groups == 8 && gaps == 0;
        boolean shortened = gaps == 1 && groups >= 2 && groups <= 7 && all >= 6 && !decimal;
        return (whole || shortened) && (text.at(to - 1) != ':' || text.at(to - 2) == ':');
    }

    private static boolean isPart(int b) {
        int small = b | 0x20;
        return Span.isDigit(b) || b == ':' || small >= 'a' && small <= 'f';
    }

    @Override
    public List<String> examples() {
        return List.of("from 2001:db8:85a3::8a2e:370:7334 at", "fe80::1ff:fe23:4567:890a");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("12:30:45", "std::vector", "::1", "a::b", "00:1A:2B:3C:4D:5E");
    }
}
