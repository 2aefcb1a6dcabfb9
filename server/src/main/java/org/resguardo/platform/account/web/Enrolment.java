/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app must be given.
 *
 * @param secret the shared secret, in base 32
 * @param account the address that the app shows beside the code
 */
public record Enrolment(String secret, String account) {
    private static final int MARGIN = 2;

    /** The secret in groups of four, for those who type it. */
    public String typed() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address that apps read from the square code (the key URI format that authenticator apps share, read 2026-11). */
    String uri() {
        return "otpauth://totp/Resguardo:" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=Resguardo";
    }

    /** How many units wide the square code is, with its margin. */
    public int size() {
        return code().size + 2 * MARGIN;
    }

    /** The dark squares, as SVG writes a path. */
    public String path() {
        QrCode code = code();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private QrCode code() {
        return QrCode.encodeText(uri(), QrCode.Ecc.MEDIUM);
    }

    /** Nothing of it, since texts of records end up in logs. */
    @Override
    public String toString() {
        return "enrolment";
    }
}
