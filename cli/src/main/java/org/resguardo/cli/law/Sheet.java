/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.net.URI;
import org.resguardo.cli.report.Wrap;
import org.resguardo.cli.words.Words;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.record.Provenance;

/** Lines for a screen: headings, and entries that stand under a name in the margin. */
final class Sheet {
    private static final int MARGIN = 12;

    private final int width;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    Sheet(int width, Words words) {
        this.width = width;
        this.words = words;
    }

    /** The words in the reader's language. */
    String said(Text both) {
        return both.in(words.locale());
    }

    Sheet heading(String heading) {
        text.append('\n');
        line(0, heading);
        text.append("─".repeat(width)).append('\n');
        return this;
    }

    Sheet line(int indent, String content) {
        for (String line : Wrap.lines(content, width - indent)) {
            text.append(" ".repeat(indent)).append(line.stripTrailing()).append('\n');
        }
        return this;
    }

    Sheet space() {
        text.append('\n');
        return this;
    }

    /** An entry: its name stands in the margin of the first line. Nothing where there is no content. */
    Sheet entry(String name, String content) {
        if (content.isEmpty()) {
            return this;
        }
        String margin = name;
        for (String line : Wrap.lines(content, width - MARGIN - 2)) {
            String padded = "  " + margin + " ".repeat(Math.max(1, MARGIN - margin.length()));
            text.append((padded + line).stripTrailing()).append('\n');
            margin = "";
        }
        return this;
    }

    /** Citation, address, date and confidence: what stands under everything that comes from a record. */
    Sheet source(Provenance provenance) {
        entry(words.say("law.source"), provenance.citation());
        address(provenance.source());
        entry(
                "",
                words.say("law.as_of", "date", provenance.asOf().toString()) + " · "
                        + words.capital(said(provenance.confidence().words())));
        return this;
    }

    /** The sentence that stands on everything that is shown. */
    Sheet disclaimer(Law law) {
        return space().line(0, said(law.disclaimer()) + " " + words.say("law.ask_a_lawyer"));
    }

    /** An address, on one line however long it is: a broken one cannot be followed. */
    Sheet address(URI address) {
        text.append(" ".repeat(MARGIN + 2)).append(address).append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }
}
