/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The style sheet, scripts and icons. Their addresses carry a fingerprint of their content, so that browsers may keep them. */
public final class Assets {
    private static final List<String> STYLES = List.of(
            "layers",
            "tokens",
            "base",
            "frame",
            "form",
            "table",
            "step",
            "notice",
            "parts",
            "chart",
            "plan",
            "inventory",
            "retention",
            "protect",
            "policy",
            "mail",
            "choice",
            "rights",
            "print");

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /** Reads them all. */
    public Assets() {
        add("resguardo.css", "text/css;charset=UTF-8", styles());
        add("icons.svg", "image/svg+xml", read("icons.svg"));
        add("favicon.svg", "image/svg+xml", read("favicon.svg"));
        add("htmx.js", "text/javascript;charset=UTF-8", read("vendor/htmx-2.0.11.min.js"));
        add("behaviour.js", "text/javascript;charset=UTF-8", read("behaviour.js"));
        add("drop.js", "text/javascript;charset=UTF-8", read("drop.js"));
        add("progress.js", "text/javascript;charset=UTF-8", read("progress.js"));
        add("fold.js", "text/javascript;charset=UTF-8", read("fold.js"));
        add("banner.js", "text/javascript;charset=UTF-8", read("banner.js"));
        add("passkey.js", "text/javascript;charset=UTF-8", read("passkey.js"));
        add("work.js", "text/javascript;charset=UTF-8", read("work.js"));
    }

    /**
     * A file as it is sent.
     *
     * @param type its media type
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Asset(String type, byte[] content) {}

    /** Where a file is. */
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no asset is called " + name);
        }
        return address;
    }

    /** The file at an address. */
    public Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private void add(String name, String type, byte[] content) {
        String address = "/assets/" + fingerprint(content) + "/" + name;
        addresses.put(name, address);
        byAddress.put(address, new Asset(type, content));
    }

    private static byte[] styles() {
        StringBuilder all = new StringBuilder();
        STYLES.forEach(name -> all.append(new String(read("css/" + name + ".css"), StandardCharsets.UTF_8)));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the asset " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
