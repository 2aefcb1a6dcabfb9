/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.resguardo.connector.Place;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * What stands in messages: their bodies at the place of the file, and who wrote to whom about what at a place below it. All
 * messages of a mailbox share these two, so that what is found is counted together.
 */
final class MailText implements AutoCloseable {
    /** As these fields are called in the messages themselves; mail programs of any language show their words beside them. */
    static final String HEADERS = "From, To, Subject";

    private static final int SAMPLE = 16 * 1024;
    private static final int HEADERS_HELD = 64 * 1024;
    private static final int PIECE = 16 * 1024;
    private static final int HTML_PIECE = 1024 * 1024;

    private final FileIntake intake;
    private final Place place;
    private final StringBuilder headers = new StringBuilder();

    MailText(Source source, FileIntake intake) {
        this.intake = intake;
        this.place = source.place();
    }

    /** Takes a line of the kind {@code To: Ana <ana@example.com>}. */
    void header(String name, String value) {
        headers.append(name).append(": ").append(value).append('\n');
        if (headers.length() > HEADERS_HELD) {
            giveHeaders();
        }
    }

    /** Takes a body as it was written. */
    void plain(InputStream body, String declaredCharset) throws IOException {
        plain(letters(body, declaredCharset));
    }

    /** Takes a body as it was written. */
    void plain(String body) throws IOException {
        plain(new StringReader(body));
    }

    private void plain(Reader body) throws IOException {
        try (TextIntake text = intake.text(place)) {
            char[] piece = new char[PIECE];
            for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
                stopIfAsked();
                text.text(new String(piece, 0, n));
            }
        }
    }

    /** Takes a body in HTML. */
    void html(InputStream body, String declaredCharset) throws IOException {
        html(letters(body, declaredCharset));
    }

    /** Takes a body in HTML. */
    void html(String body) throws IOException {
        html(new StringReader(body));
    }

    /** A body of more than a megabyte is read in parts; a tag that is cut in two there is lost. */
    private void html(Reader body) throws IOException {
        try (TextIntake text = intake.text(place)) {
            char[] piece = new char[PIECE];
            StringBuilder html = new StringBuilder();
            for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
                stopIfAsked();
                html.append(piece, 0, n);
                if (html.length() > HTML_PIECE) {
                    text.text(textOf(html.toString()));
                    html.setLength(0);
                }
            }
            text.text(textOf(html.toString()));
        }
    }

    private static String textOf(String html) {
        Document document = Jsoup.parse(html);
        StringBuilder text = new StringBuilder(document.text()).append('\n');
        for (Element link : document.select("a[href^=mailto:],a[href^=tel:]")) {
            text.append(link.attr("href")).append('\n');
        }
        return text.toString();
    }

    private static Reader letters(InputStream body, String declaredCharset) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(body, SAMPLE);
        bytes.mark(SAMPLE);
        byte[] sample = bytes.readNBytes(SAMPLE);
        bytes.reset();
        Charset charset = RecordText.charset(sample, declaredCharset);
        bytes.skipNBytes(RecordText.encoding(sample).markLength());
        return new InputStreamReader(bytes, charset);
    }

    private void stopIfAsked() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }

    /** Hands over the headers that wait. */
    @Override
    public void close() {
        if (!headers.isEmpty()) {
            giveHeaders();
        }
    }

    private void giveHeaders() {
        try (TextIntake text = intake.text(place.in(HEADERS))) {
            text.text(headers.toString());
        }
        headers.setLength(0);
    }
}
