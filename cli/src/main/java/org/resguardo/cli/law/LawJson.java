/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Question;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.NamedTerm;
import org.resguardo.law.record.Provenance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Law as JSON. docs/law.md describes the form; words stand there in both languages. */
final class LawJson {
    private final JsonGenerator json;

    LawJson(JsonGenerator json) {
        this.json = json;
    }

    static JsonGenerator generator(PrintStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Opens the outermost object with the sentence that stands on everything. */
    void begin(Law law) {
        json.writeStartObject();
        text("notice", law.disclaimer());
    }

    /** What every record shows: what it is, and where it is written. */
    void record(LawRecord record) {
        Provenance provenance = record.provenance();
        json.writeStringProperty("id", record.id());
        json.writeStringProperty("jurisdiction", record.jurisdiction().id());
        text("title", record.title());
        textOrNothing("summary", record.header().summary());
        json.writeStringProperty("citation", provenance.citation());
        json.writeStringProperty("source", provenance.source().toString());
        json.writeStringProperty("asOf", provenance.asOf().toString());
        json.writeStringProperty("confidence", provenance.confidence().id());
        if (record.header().effective().getYear() > 0) {
            json.writeStringProperty("effective", record.header().effective().toString());
        }
    }

    /** What one law means for one business. */
    void obligation(Obligation obligation) {
        json.writeStartObject();
        json.writeStringProperty("status", obligation.status().name().toLowerCase(Locale.ROOT));
        record(obligation.record());
        texts("reasons", obligation.reasons());
        questions(obligation.questions());
        texts("evidence", obligation.evidence());
        json.writeArrayPropertyStart("duties");
        for (Obligation.DutyStatus status : obligation.duties()) {
            duty(status);
        }
        json.writeEndArray();
        terms(obligation.terms());
        json.writeEndObject();
    }

    private void duty(Obligation.DutyStatus status) {
        Duty duty = status.duty();
        json.writeStartObject();
        json.writeStringProperty("id", duty.id());
        text("text", duty.text());
        json.writeStringProperty("step", duty.step().id());
        questions(status.questions());
        json.writeEndObject();
    }

    private void questions(List<Question> questions) {
        json.writeArrayPropertyStart("questions");
        for (Question question : questions) {
            json.writeStartObject();
            json.writeStringProperty("id", question.id());
            text("text", question.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void terms(List<NamedTerm> terms) {
        json.writeArrayPropertyStart("terms");
        for (NamedTerm term : terms) {
            json.writeStartObject();
            json.writeStringProperty("id", term.id());
            text("act", term.words());
            text("term", term.term().words());
            textOrNothing("from", term.from());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void texts(String name, List<Text> texts) {
        json.writeArrayPropertyStart(name);
        for (Text text : texts) {
            json.writeStartObject();
            languages(text);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void textOrNothing(String name, Text text) {
        if (!text.isEmpty()) {
            text(name, text);
        }
    }

    void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        languages(text);
        json.writeEndObject();
    }

    private void languages(Text text) {
        json.writeStringProperty("en", text.en());
        json.writeStringProperty("es", text.es());
    }
}
