/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for markers in bytes: as they are, in UTF-16, in base64 at every alignment, in whatever was compressed by DEFLATE (ZIP, gzip,
 * zlib), and in what a PDF shows; and in each of these again within the other. Where nothing else is said, a marker is {@code qz}, a
 * letter for the feature that it was planted in, a number of three digits for the person, and {@code kv}.
 */
final class MarkerSearch {
    private static final Pattern PLAIN = Pattern.compile("qz([a-z])(\\d{3})kv", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE =
            Pattern.compile("q\\x00z\\x00([a-z])\\x00(\\d)\\x00(\\d)\\x00(\\d)\\x00k\\x00v", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}");
    private static final int DEEPEST = 3;
    private static final int ZIP_HEADER = 30;
    private static final int GZIP_HEADER = 10;
    private static final int LARGEST = 64 << 20;

    private final Set<String> found = new TreeSet<>();
    private final Function<byte[], Set<String>> markers;

    /** Looks for markers of that form. */
    MarkerSearch() {
        this(MarkerSearch::marked);
    }

    /** Looks for other markers: for those that a function finds in bytes as they are, and in UTF-16. */
    MarkerSearch(Function<byte[], Set<String>> markers) {
        this.markers = markers;
    }

    /** A marker of a feature for a person. */
    static String marker(char feature, int person) {
        return "qz%c%03dkv".formatted(feature, person);
    }

    /** All markers that were found so far. */
    Set<String> found() {
        return Set.copyOf(found);
    }

    /** Looks through some bytes. */
    void look(byte[] bytes) {
        look(bytes, 0);
    }

    private void look(byte[] bytes, int depth) {
        found.addAll(markers.apply(bytes));
        if (depth < DEEPEST) {
            decode(new String(bytes, StandardCharsets.ISO_8859_1), depth);
            inflate(bytes, depth);
            read(bytes, depth);
        }
    }

    private static Set<String> marked(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher plain = PLAIN.matcher(text);
        while (plain.find()) {
            found.add(marker(Character.toLowerCase(plain.group(1).charAt(0)), Integer.parseInt(plain.group(2))));
        }
        Matcher wide = WIDE.matcher(text);
        while (wide.find()) {
            found.add(marker(
                    Character.toLowerCase(wide.group(1).charAt(0)),
                    Integer.parseInt(wide.group(2) + wide.group(3) + wide.group(4))));
        }
        return found;
    }

    private void decode(String text, int depth) {
        Matcher run = BASE64.matcher(text);
        while (run.find()) {
            String letters = run.group().replace('-', '+').replace('_', '/');
            for (int from = 0; from < 4; from++) {
                int length = (letters.length() - from) / 4 * 4;
                if (length >= 12) {
                    look(Base64.getDecoder().decode(letters.substring(from, from + length)), DEEPEST);
                }
            }
        }
        if (depth + 1 < DEEPEST) {
            String unwrapped = text.replaceAll("(?<=[A-Za-z0-9+/]{60})\\r?\\n(?=[A-Za-z0-9+/])", "");
            if (unwrapped.length() < text.length()) {
                look(unwrapped.getBytes(StandardCharsets.ISO_8859_1), depth + 1);
            }
        }
    }

    private void inflate(byte[] bytes, int depth) {
        for (int i = 0; i + GZIP_HEADER < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                int skip = ZIP_HEADER + number(bytes, i + 26) + number(bytes, i + 28);
                inflate(bytes, i + skip, true, depth);
            } else if (bytes[i] == 0x1f && bytes[i + 1] == (byte) 0x8b && bytes[i + 2] == 8 && bytes[i + 3] == 0) {
                inflate(bytes, i + GZIP_HEADER, true, depth);
            } else if (bytes[i] == 0x78 && ((bytes[i] & 0xff) * 256 + (bytes[i + 1] & 0xff)) % 31 == 0) {
                inflate(bytes, i, false, depth);
            }
        }
    }

    private static int number(byte[] bytes, int at) {
        return at + 1 < bytes.length ? (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8 : 0;
    }

    private void inflate(byte[] bytes, int from, boolean bare, int depth) {
        if (from >= bytes.length) {
            return;
        }
        Inflater inflater = new Inflater(bare);
        inflater.setInput(bytes, from, bytes.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int read = inflater.inflate(buffer);
                    read > 0 && out.size() < LARGEST;
                    read = inflater.inflate(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            out.write(' '); // what only looked like the beginning of something compressed ends here
        } finally {
            inflater.end();
        }
        if (out.size() > 1) {
            look(out.toByteArray(), depth + 1);
        }
    }

    private void read(byte[] bytes, int depth) {
        byte[] sign = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        if (Arrays.equals(sign, Arrays.copyOf(bytes, Math.min(bytes.length, sign.length)))) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                look(new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8), depth + 1);
            } catch (IOException e) {
                throw new AssertionError("a PDF of ours cannot be read", e);
            }
        }
    }
}
