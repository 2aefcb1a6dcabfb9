/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.TextEncoding;

/** Plain text: notes, Markdown, logs, program text, and any other text that has no format of its own here. */
public final class PlainTextFormat implements Format {
    private static final int PIECE = 256 * 1024;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain", "text/x-web-markdown", "text/x-log", "application/x-sh", "application/javascript");
    }

    @Override
    public boolean isolated() {
        return false;
    }

    @Override
    public boolean forwardOnly() {
        return true;
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (InputStream in = source.open()) {
            byte[] piece = new byte[PIECE];
            int length = in.readNBytes(piece, 0, piece.length);
            TextEncoding encoding = TextEncoding.of(piece, Math.min(length, 64 * 1024));
            NotText.refuse(piece, length, encoding, source.place());
            try (TextIntake text = intake.text(source.place())) {
                if (encoding.utf8()) {
                    readAsItIs(in, piece, length, encoding.markLength(), text, intake);
                } else {
                    decode(source, encoding, text, intake);
                }
            }
        }
    }

    private static void readAsItIs(
            InputStream in, byte[] piece, int firstLength, int from, TextIntake text, FileIntake intake)
            throws IOException {
        int length = firstLength;
        int start = from;
        while (length > 0) {
            stopIfAsked(intake);
            text.text(piece, start, length - start);
            intake.progress(length);
            length = in.read(piece);
            start = 0;
        }
    }

    private static void decode(Source source, TextEncoding encoding, TextIntake text, FileIntake intake)
            throws IOException {
        try (InputStream in = source.open(intake)) {
            in.skipNBytes(encoding.markLength());
            Reader reader = new InputStreamReader(in, encoding.charset());
            char[] piece = new char[PIECE / 4];
            for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
                stopIfAsked(intake);
                text.text(new String(piece, 0, n));
            }
        }
    }

    private static void stopIfAsked(FileIntake intake) {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }
}
