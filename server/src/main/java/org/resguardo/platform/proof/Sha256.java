/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of several pieces one after the other. */
public final class Sha256 {

    private Sha256() {}

    /** The hash of the pieces, in their order. */
    public static byte[] of(byte[]... pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece : pieces) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
