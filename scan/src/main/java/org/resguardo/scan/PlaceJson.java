/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.LocalDate;
import java.util.Locale;
import org.resguardo.connector.Coverage;
import tools.jackson.core.JsonGenerator;

/** Writes a place and what was found in it. */
final class PlaceJson {
    private final JsonParts parts;
    private final JsonGenerator json;

    PlaceJson(JsonParts parts) {
        this.parts = parts;
        this.json = parts.json();
    }

    void write(ReportedPlace place) {
        json.writeStartObject();
        parts.where(place.store(), place.place());
        json.writeBooleanProperty("hidden", place.hidden());
        if (place.coverage().isPresent()) {
            json.writeName("coverage");
            coverage(place.coverage().get());
        } else {
            json.writeNullProperty("coverage");
        }
        if (place.age().isPresent()) {
            age(place.age().get());
        } else {
            json.writeNullProperty("age");
        }
        parts.array("findings", place.findings(), this::finding);
        json.writeEndObject();
    }

    void coverage(Coverage coverage) {
        json.writeStartObject();
        json.writeNumberProperty("rowsRead", coverage.rowsRead());
        if (coverage.rowsInAll().isPresent()) {
            json.writeNumberProperty("rowsInAll", coverage.rowsInAll().getAsLong());
        } else {
            json.writeNullProperty("rowsInAll");
        }
        json.writeStringProperty("method", coverage.method().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("unseenShareAtMost", coverage.unseenShareAtMost());
        json.writeEndObject();
    }

    private void age(Age age) {
        json.writeObjectPropertyStart("age");
        date("oldest", age.oldest());
        date("newest", age.newest());
        json.writeStringProperty("source", age.source().id());
        json.writeEndObject();
    }

    private void date(String name, LocalDate date) {
        json.writeStringProperty(name, date.toString());
    }

    private void finding(ReportedFinding finding) {
        json.writeStartObject();
        if (finding.column().isPresent()) {
            json.writeName("column");
            parts.column(finding.column().get());
        } else {
            json.writeNullProperty("column");
        }
        json.writeStringProperty("category", finding.category().id());
        json.writeStringProperty("sensitivity", finding.sensitivity().id());
        json.writeStringProperty("detector", finding.detector().id());
        json.writeStringProperty("certainty", finding.certainty().id());
        json.writeNumberProperty("values", finding.values());
        json.writeNumberProperty("distinct", finding.distinct());
        json.writeNumberProperty("share", finding.share());
        evidence(finding);
        parts.both("explanation", finding::explanation);
        parts.array("samples", finding.samples(), json::writeString);
        json.writeEndObject();
    }

    private void evidence(ReportedFinding finding) {
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(one -> EvidenceJson.write(one, json));
        finding.system().ifPresent(profile -> EvidenceJson.write(profile, json));
        json.writeEndArray();
    }
}
