/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Where an account is signed in.
 *
 * @param rows the sessions, this one first
 */
public record SessionsView(List<Row> rows) {
    private static final int BYTES = 12;

    /**
     * A session.
     *
     * @param id what it is called on pages
     * @param beganAt when it began
     * @param seenAt when it was last used
     * @param here true when this page belongs to it
     */
    public record Row(String id, Instant beganAt, Instant seenAt, boolean here) {}

    /** What a session is called on pages: its own id would let whoever reads it in. */
    static String publicId(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
