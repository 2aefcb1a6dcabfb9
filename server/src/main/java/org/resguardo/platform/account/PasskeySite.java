/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

/**
 * The address under which a browser sees us. Passkeys belong to its host, so that one made here answers nowhere else.
 *
 * @param host the host, without port; what WebAuthn calls the relying party's id
 * @param origin scheme, host and port as the request came in
 */
public record PasskeySite(String host, String origin) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The site of a request, by its scheme, host and port. */
    public static PasskeySite of(String scheme, String host, int port) {
        boolean usual = port == HTTP && scheme.equals("http") || port == HTTPS && scheme.equals("https");
        return new PasskeySite(host, scheme + "://" + host + (usual ? "" : ":" + port));
    }

    /** Whether browsers make passkeys here: for names, not for numbers (WebAuthn level 3, 5.1.3, read 2026-11: a valid domain). */
    public boolean named() {
        return !host.matches("[\\d.]+") && !host.contains(":");
    }
}
