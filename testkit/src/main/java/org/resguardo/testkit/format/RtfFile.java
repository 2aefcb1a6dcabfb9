/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.testkit.letter.Prose;

/** Rich Text Format 1.9: letters beyond ASCII as Windows-1252 escapes where there is one, as Unicode escapes elsewhere. */
public final class RtfFile implements LetterFormat {

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        StringBuilder rtf = new StringBuilder(
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Helvetica;}}\r\n\\f0\\fs24 ");
        rtf.append("{\\b ").append(escaped(prose.title())).append("}\\par\r\n");
        for (String line : prose.lines()) {
            rtf.append(escaped(line)).append("\\par\r\n");
        }
        Files.writeString(file, rtf.append("}").toString(), StandardCharsets.US_ASCII);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}') {
                escaped.append('\\').append(c);
            } else if (c < 0x80) {
                escaped.append(c);
            } else if (c >= 0xA0 && c <= 0xFF) {
                escaped.append("\\'").append(Integer.toHexString(c));
            } else {
                escaped.append("\\u").append((int) (short) c).append('?');
            }
        }
        return escaped.toString();
    }
}
