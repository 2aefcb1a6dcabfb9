/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.resguardo.platform.proof.Sha256;

/**
 * A file as it is sent, made once and kept in memory.
 *
 * @param plain its bytes
 * @param small the same as gzip makes them
 * @param tag by which a browser knows it again
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SiteFile(byte[] plain, byte[] small, String tag) {
    private static final int TAG = 16;

    /** The file with a text. */
    static SiteFile of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new SiteFile(
                plain, gzip(plain), HexFormat.of().formatHex(Sha256.of(plain)).substring(0, TAG));
    }

    /** What stands in {@code integrity}, so that a browser runs nothing else (w3.org/TR/SRI, read 2026-11). */
    public String integrity() {
        try {
            return "sha384-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-384").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new Thorough(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Takes its time: a file is made once and sent often. */
    private static final class Thorough extends GZIPOutputStream {
        Thorough(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
