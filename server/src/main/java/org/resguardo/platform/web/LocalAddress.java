/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.Optional;

/** An address on this server to go on to. What leads anywhere else is not taken. */
public final class LocalAddress {

    private LocalAddress() {}

    /**
     * The address, when it is a path of ours. Browsers take {@code //host}, {@code /\host} and paths with tabs or line ends in them for
     * other hosts (url.spec.whatwg.org, 4.4, read 2026-11).
     */
    public static Optional<String> of(String wish) {
        boolean path = wish.startsWith("/") && !wish.startsWith("//");
        boolean plain = wish.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return path && plain ? Optional.of(wish) : Optional.empty();
    }
}
