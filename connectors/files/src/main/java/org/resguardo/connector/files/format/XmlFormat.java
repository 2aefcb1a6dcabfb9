/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.TextEncoding;

/** XML of any kind: exports, feeds, drawings (SVG), tracks and places (GPX, KML). */
public final class XmlFormat implements Format {
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final Pattern EXTERNAL =
            Pattern.compile("<!ENTITY\\s{1,99}(%\\s{1,99})?[^\\s>]{1,999}\\s{1,99}(SYSTEM|PUBLIC)\\b");

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/xml",
                "application/atom+xml",
                "application/dif+xml",
                "application/dita+xml",
                "application/gpx+xml",
                "application/rdf+xml",
                "application/rss+xml",
                "application/soap+xml",
                "application/ttml+xml",
                "application/vnd.adobe.xdp+xml",
                "application/vnd.adobe.xfdf",
                "application/vnd.google-earth.kml+xml",
                "application/x-fictionbook+xml",
                "application/x-tmx",
                "application/x-xliff+xml",
                "image/svg+xml",
                "text/iso19139+xml");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        byte[] first = RecordText.first(source);
        TextEncoding shown = RecordText.encoding(first);
        Charset charset = RecordText.charset(first, declared(first, shown));
        if (EXTERNAL.matcher(new String(first, charset)).find()) {
            intake.problem(Problem.at(source.place(), Kind.EXTERNAL_REFERENCE));
        }
        try (RecordText letters = RecordText.letters(source, intake, charset, shown.markLength());
                TreeTables tables = new TreeTables(source, intake)) {
            try {
                new XmlReading(StrictXml.reader(letters), tables).readAll();
            } catch (XMLStreamException e) {
                boolean atEnd = letters.endsAt(e.getLocation().getCharacterOffset());
                intake.problem(Problem.at(source.place(), atEnd ? Kind.TRUNCATED : Kind.DAMAGED));
            }
            tables.finish();
        }
    }

    private static String declared(byte[] first, TextEncoding shown) {
        Matcher matcher = ENCODING.matcher(new String(first, 0, Math.min(first.length, 400), shown.charset()));
        return matcher.find() ? matcher.group(1) : "";
    }
}
