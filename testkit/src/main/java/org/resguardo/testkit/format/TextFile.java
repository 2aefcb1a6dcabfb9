/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.testkit.letter.Prose;

/**
 * Plain text.
 *
 * @param charset the character set
 */
public record TextFile(Charset charset) implements LetterFormat {

    /** In UTF-8. */
    public static TextFile utf8() {
        return new TextFile(StandardCharsets.UTF_8);
    }

    /** In Windows-1252. */
    public static TextFile old() {
        return new TextFile(Charset.forName("windows-1252"));
    }

    @Override
    public String id() {
        return "text";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        Files.writeString(file, prose.text(), charset);
    }
}
