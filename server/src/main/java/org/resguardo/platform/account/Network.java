/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import java.net.InetAddress;

/** The part of an address that one customer of a provider has: of IPv6 addresses the first 64 bits (RFC 6177), of IPv4 all. */
public final class Network {
    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /** The network of an address, as a text that is never written anywhere. */
    public static String of(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        int length = bytes.length == IPV6_BYTES ? PREFIX_BYTES : bytes.length;
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < length; i++) {
            network.append(bytes[i]).append('.');
        }
        return network.toString();
    }
}
