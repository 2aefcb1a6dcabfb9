/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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
    private static final int FOR_ENCODING = 64 * 1024;

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
        try (InputStream in = source.open(intake)) {
            byte[] first = in.readNBytes(PIECE);
            TextEncoding encoding = TextEncoding.of(first, Math.min(first.length, FOR_ENCODING));
            NotText.refuse(first, first.length, encoding, source.place());
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), in);
            try (TextIntake text = intake.text(source.place())) {
                handOver(Utf8Stream.of(whole, encoding), text, intake);
            }
        }
    }

    static void handOver(InputStream utf8, TextIntake text, FileIntake intake) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int n = utf8.read(piece); n >= 0; n = utf8.read(piece)) {
            stopIfAsked(intake);
            text.text(piece, 0, n);
        }
    }

    private static void stopIfAsked(FileIntake intake) {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }
}
