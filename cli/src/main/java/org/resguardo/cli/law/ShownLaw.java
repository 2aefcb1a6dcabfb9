/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.io.PrintStream;
import org.resguardo.cli.UsageProblem;
import org.resguardo.cli.words.Words;
import org.resguardo.law.Law;
import org.resguardo.law.duty.LawTerms;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.Note;
import tools.jackson.core.JsonGenerator;

/** One record whole. */
final class ShownLaw {
    private final PrintStream out;
    private final int width;
    private final Words words;

    ShownLaw(PrintStream out, int width, Words words) {
        this.out = out;
        this.width = width;
        this.words = words;
    }

    void write(String id, boolean json) {
        Law law = Law.standard();
        LawRecord record = law.record(id).orElseThrow(() -> new UsageProblem("complaint.no_record", "value", id));
        if (json) {
            writeJson(law, record);
        } else {
            out.print(sheet(law, record).text());
        }
    }

    private Sheet sheet(Law law, LawRecord record) {
        Sheet sheet = new Sheet(width, words);
        sheet.line(0, sheet.said(record.title()))
                .entry("id", record.id())
                .entry(words.say("law.place"), sheet.said(record.jurisdiction().title()));
        if (record.header().effective().getYear() > 0) {
            sheet.entry(words.say("law.from"), record.header().effective().toString());
        }
        sheet.entry(words.say("law.whom"), sheet.said(record.header().summary()))
                .entry(words.say("law.condition"), record.condition().text());
        for (Duty duty : record.duties()) {
            sheet.entry(words.say("law.do"), sheet.said(duty.text()));
        }
        new RecordDetails(law, words, sheet).add(record);
        for (Note note : record.notes()) {
            sheet.entry(words.say("law.note"), sheet.said(note.text()));
        }
        sheet.source(record.provenance());
        record.provenance().furtherSources().forEach(sheet::address);
        record.provenance()
                .fieldsFromKnowledge()
                .forEach(field -> sheet.entry(words.say("law.unread"), words.say("law.unread_field", "field", field)));
        return sheet.disclaimer(law);
    }

    private void writeJson(Law law, LawRecord record) {
        try (JsonGenerator generator = LawJson.generator(out)) {
            LawJson json = new LawJson(generator);
            json.begin(law);
            json.record(record);
            generator.writeStringProperty("condition", record.condition().text());
            json.texts("duties", record.duties().stream().map(Duty::text).toList());
            json.terms(LawTerms.of(record));
            json.texts("notes", record.notes().stream().map(Note::text).toList());
            generator.writeEndObject();
        }
        out.println();
    }
}
