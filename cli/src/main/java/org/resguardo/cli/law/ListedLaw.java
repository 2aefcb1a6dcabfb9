/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.io.PrintStream;
import org.resguardo.cli.words.Words;
import org.resguardo.law.Law;
import org.resguardo.law.record.LawRecord;
import tools.jackson.core.JsonGenerator;

/** All records, each with its source. */
final class ListedLaw {
    private final PrintStream out;
    private final int width;
    private final Words words;

    ListedLaw(PrintStream out, int width, Words words) {
        this.out = out;
        this.width = width;
        this.words = words;
    }

    void write(boolean json) {
        Law law = Law.standard();
        if (json) {
            writeJson(law);
        } else {
            writeText(law);
        }
    }

    private void writeText(Law law) {
        Sheet sheet = new Sheet(width, words);
        for (LawRecord record : law.records()) {
            sheet.line(0, sheet.said(record.title()))
                    .entry("id", record.id())
                    .source(record.provenance())
                    .space();
        }
        sheet.line(0, words.say("law.count", "count", law.records().size())).disclaimer(law);
        out.print(sheet.text());
    }

    private void writeJson(Law law) {
        try (JsonGenerator generator = LawJson.generator(out)) {
            LawJson json = new LawJson(generator);
            json.begin(law);
            generator.writeArrayPropertyStart("records");
            for (LawRecord record : law.records()) {
                generator.writeStartObject();
                json.record(record);
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.println();
    }
}
