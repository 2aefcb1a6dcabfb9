/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that the service loader finds, by media type. */
final class Formats {
    private final Map<String, Format> byType = new HashMap<>();

    Formats() {
        for (Format format : ServiceLoader.load(Format.class, Formats.class.getClassLoader())) {
            format.mediaTypes().forEach(type -> put(type, format));
        }
    }

    /** The format for a media type. What is text and has none of its own is read as plain text. */
    Optional<Format> of(String mediaType) {
        Optional<Format> exact = Optional.ofNullable(byType.get(mediaType));
        return exact.isEmpty() && mediaType.startsWith("text/") ? Optional.ofNullable(byType.get("text/plain")) : exact;
    }

    private void put(String type, Format format) {
        Format other = byType.put(type, format);
        if (other != null) {
            throw new IllegalStateException(
                    "Both " + other.id() + " and " + format.id() + " say they read " + type + ".");
        }
    }
}
