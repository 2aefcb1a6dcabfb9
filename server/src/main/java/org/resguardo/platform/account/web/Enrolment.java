/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.resguardo.platform.web.SquareCode;

/**
 * What an authenticator app must be given.
 *
 * @param secret the shared secret, in base 32
 * @param account the address that the app shows beside the code
 */
public record Enrolment(String secret, String account) {
    /** The secret in groups of four, for those who type it. */
    public String typed() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address that apps read from the square code (the key URI format that authenticator apps share, read 2026-11). */
    String uri() {
        return "otpauth://totp/Resguardo:" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=Resguardo";
    }

    /** The address, to be read by a telephone's camera. */
    public SquareCode code() {
        return new SquareCode(uri());
    }

    /** Nothing of it, since texts of records end up in logs. */
    @Override
    public String toString() {
        return "enrolment";
    }
}
