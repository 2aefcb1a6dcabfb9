/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * Web pages, and what programs export as such; many an {@code .xls} from a bank or a shop is one.
 *
 * <p>The page is taken apart while it is parsed, since such exports grow large. Nothing that a page refers to is fetched.
 */
public final class HtmlFormat implements Format {
    private static final int FIRST_BYTES = 64 * 1024;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(intake), FIRST_BYTES);
                Reader letters = new InputStreamReader(in, HtmlEncoding.of(in, FIRST_BYTES));
                StreamParser page = new StreamParser(Parser.htmlParser()).parse(letters, "");
                DocumentText text = new DocumentText(intake, source.place())) {
            HtmlText words = new HtmlText(text);
            for (Iterator<Element> elements = page.iterator(); elements.hasNext(); ) {
                if (intake.stopped()) {
                    throw new StoppedException();
                }
                words.take(elements.next());
            }
            words.finish(page.document());
        }
    }
}
