/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which machines may be called. A name is looked up once, every address of it is checked, and the connection goes to an address that was checked:
 * what the name means a moment later is of no account.
 *
 * <p>Addresses of the business's own network are called only where somebody said so for that machine. Never called are link-local addresses (where
 * clouds tell their secrets), group addresses and those that mean no machine, however they are wrapped (RFC 6890, RFC 6052, RFC 3056, RFC 4380,
 * read 2026-11).
 */
public final class AddressPolicy {
    private static final Pattern NAME =
            Pattern.compile("(?i)[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?)*");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern NUMERIC = Pattern.compile("(?i)(0x[0-9a-f]+|\\d+)(\\.(0x[0-9a-f]+|\\d+))*");

    private final NameLookup lookup;
    private final boolean ownNetwork;

    private AddressPolicy(NameLookup lookup, boolean ownNetwork) {
        this.lookup = lookup;
        this.ownNetwork = ownNetwork;
    }

    /** Calls machines of the public network only. */
    public static AddressPolicy publicOnly(NameLookup lookup) {
        return new AddressPolicy(lookup, false);
    }

    /** Calls machines of the business's own network too, this machine among them. */
    public static AddressPolicy withOwnNetwork(NameLookup lookup) {
        return new AddressPolicy(lookup, true);
    }

    /**
     * The name of a machine as it is written in one way only: small letters, foreign letters as ASCII, no dot at the end.
     *
     * @throws UnknownHostException when it is no name and no plain address: an address in another spelling is none
     */
    public static String name(String host) throws UnknownHostException {
        String plain = ascii(host.strip());
        String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        boolean six = bare.startsWith("[") && bare.endsWith("]") && bare.indexOf(':') > 0 && bare.indexOf('%') < 0;
        boolean number = NUMERIC.matcher(bare).matches();
        boolean four =
                DOTTED.matcher(bare).matches() && Stream.of(bare.split("\\.")).noneMatch(AddressPolicy::odd);
        if (!(six || four || (NAME.matcher(bare).matches() && !number))) {
            throw new UnknownHostException();
        }
        return bare;
    }

    private static String ascii(String host) throws UnknownHostException {
        try {
            return host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new UnknownHostException();
        }
    }

    private static boolean odd(String part) {
        return (part.length() > 1 && part.startsWith("0")) || Integer.parseInt(part) > 255;
    }

    /**
     * The addresses of a machine, each of them checked; one that may not be called spoils all.
     *
     * @throws UnknownHostException when there is none
     * @throws AddressRefused when it may not be called
     */
    public List<InetAddress> addresses(String host) throws UnknownHostException, AddressRefused {
        String name = name(host);
        InetAddress[] all = name.startsWith("[") || DOTTED.matcher(name).matches()
                ? new InetAddress[] {InetAddress.ofLiteral(name.replaceAll("[\\[\\]]", ""))}
                : lookup.addresses(name);
        for (InetAddress address : all) {
            check(address);
        }
        return List.of(all);
    }

    private void check(InetAddress address) throws AddressRefused {
        byte[] bytes = unwrapped(address);
        Range range = bytes.length == 4 ? Range.ofFour(bytes) : Range.ofSix(address);
        if (range == Range.NEVER) {
            throw new AddressRefused(AddressRefused.Reason.NEVER);
        }
        if (range == Range.OWN && !ownNetwork) {
            throw new AddressRefused(AddressRefused.Reason.OWN_NETWORK);
        }
    }

    /** The old address within a new one, where there is one. */
    private static byte[] unwrapped(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (!(address instanceof Inet6Address)) {
            return bytes;
        }
        boolean translated = starts(bytes, 0x00, 0x64, 0xff, 0x9b);
        boolean compatible = zero(bytes, 0, 12) && !zero(bytes, 12, 15);
        if (translated || compatible || (zero(bytes, 0, 10) && starts(tail(bytes, 10, 2), 0xff, 0xff))) {
            return tail(bytes, 12, 4);
        }
        return starts(bytes, 0x20, 0x02) ? tail(bytes, 2, 4) : bytes;
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean zero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] tail(byte[] bytes, int from, int length) {
        byte[] tail = new byte[length];
        System.arraycopy(bytes, from, tail, 0, length);
        return tail;
    }

    /** What an address is for. */
    private enum Range {
        PUBLIC,
        OWN,
        NEVER;

        static Range ofFour(byte[] b) {
            int one = b[0] & 0xFF;
            int two = b[1] & 0xFF;
            if (one == 0 || one >= 224 || (one == 169 && two == 254) || (one == 192 && two == 0 && b[2] == 0)) {
                return NEVER;
            }
            boolean own = one == 10
                    || one == 127
                    || (one == 172 && two >= 16 && two < 32)
                    || (one == 192 && two == 168)
                    || (one == 100 && two >= 64 && two < 128)
                    || (one == 198 && (two == 18 || two == 19));
            return own ? OWN : PUBLIC;
        }

        static Range ofSix(InetAddress address) {
            byte[] b = address.getAddress();
            if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress()) {
                return NEVER;
            }
            if (starts(b, 0x20, 0x01, 0x00, 0x00)) {
                return NEVER;
            }
            boolean own = address.isLoopbackAddress() || address.isSiteLocalAddress() || (b[0] & 0xFE) == 0xFC;
            return own ? OWN : PUBLIC;
        }
    }
}
