/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The way to a website: asks for one address and follows nothing. */
@FunctionalInterface
public interface Door {

    /**
     * Asks once.
     *
     * @throws Shut when that machine may not be called
     * @throws java.io.InterruptedIOException when the answer came too slowly
     * @throws IOException when none came
     */
    Reply get(URI address) throws IOException;

    /** A machine may not be called. */
    final class Shut extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What came back.
     *
     * @param status the status (RFC 9110, 15)
     * @param headers the headers, names in small letters
     * @param body the beginning of the content
     * @param cut true when there was more
     */
    record Reply(int status, Map<String, List<String>> headers, byte[] body, boolean cut) {
        private static final int OK = 200;
        private static final int REDIRECTS = 300;
        private static final int ERRORS = 400;

        /** The first header of a name, or an empty string. */
        public String header(String name) {
            return headers(name).stream().findFirst().orElse("");
        }

        /** All headers of a name. */
        public List<String> headers(String name) {
            return headers.getOrDefault(name, List.of());
        }

        boolean fine() {
            return status >= OK && status < REDIRECTS;
        }

        Optional<String> leadsTo() {
            String to = header("location");
            return status >= REDIRECTS && status < ERRORS && !to.isBlank() ? Optional.of(to.strip()) : Optional.empty();
        }

        boolean page() {
            String type = header("content-type").toLowerCase(Locale.ROOT);
            return type.startsWith("text/html") || type.startsWith("application/xhtml");
        }

        /** The status alone. */
        @Override
        public String toString() {
            return "reply " + status;
        }
    }
}
