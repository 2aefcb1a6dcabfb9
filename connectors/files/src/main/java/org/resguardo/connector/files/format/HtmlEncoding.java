/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.connector.files.TextEncoding;

/**
 * Tells the character set of a web page.
 *
 * <p>What the bytes show (a mark, or being valid UTF-8) goes before what the page declares: pages are saved again in
 * another character set and keep their declaration.
 */
final class HtmlEncoding {
    private static final int DECLARED_WITHIN = 4 * 1024;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})");

    private HtmlEncoding() {}

    /** The character set, by the first bytes of a stream that can go back; it stands behind the mark, if there is one. */
    static Charset of(InputStream in, int most) throws IOException {
        in.mark(most);
        byte[] first = in.readNBytes(most - 1);
        in.reset();
        TextEncoding seen = TextEncoding.of(first, first.length);
        in.skipNBytes(seen.markLength());
        boolean shown = seen.utf8()
                || seen.markLength() > 0
                || seen.charset().equals(StandardCharsets.UTF_16LE)
                || seen.charset().equals(StandardCharsets.UTF_16BE);
        return shown ? seen.charset() : declared(first).orElse(seen.charset());
    }

    private static Optional<Charset> declared(byte[] first) {
        int length = Math.min(first.length, DECLARED_WITHIN);
        Matcher declared = DECLARED.matcher(new String(first, 0, length, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() && Charset.isSupported(declared.group(1))
                    ? Optional.of(usual(declared.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty(); // a page may declare anything
        }
    }

    /** Bytes that are not UTF-8 are not, whatever is declared; and browsers read ISO-8859-1 as Windows-1252. */
    private static Charset usual(String name) {
        Charset declared = Charset.forName(name);
        return declared.equals(StandardCharsets.UTF_8) || declared.equals(StandardCharsets.ISO_8859_1)
                ? Charset.forName("windows-1252")
                : declared;
    }
}
