/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where messages may be sent. */
public final class WebhookAddress {
    private static final int LONGEST = 500;

    private WebhookAddress() {}

    /**
     * An address to which messages can be sent: HTTPS, or plain HTTP to this machine itself, without a name and password in it.
     *
     * @return empty for any other text
     */
    public static Optional<URI> of(String text) {
        try {
            URI address = new URI(text);
            boolean whole = text.length() <= LONGEST
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null;
            boolean safe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && local(String.valueOf(address.getHost())));
            return whole && safe ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean local(String host) {
        return host.equals("localhost")
                || (host.matches("[0-9.]+|\\[.*]")
                        && InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""))
                                .isLoopbackAddress());
    }
}
