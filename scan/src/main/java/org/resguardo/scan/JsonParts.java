/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.resguardo.connector.Place;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what occurs in many parts of a report: lists, texts in both languages, places, columns.
 *
 * @param json where to
 */
record JsonParts(JsonGenerator json) {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ENGLISH = Locale.ENGLISH;

    void where(int store, Place place) {
        json.writeNumberProperty("store", store);
        array("place", place.steps(), json::writeString);
    }

    void both(String name, Function<Locale, String> words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("es", words.apply(SPANISH));
        json.writeStringProperty("en", words.apply(ENGLISH));
        json.writeEndObject();
    }

    <T> void array(String name, List<T> items, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        items.forEach(writer);
        json.writeEndArray();
    }

    void column(ReportedColumn column) {
        json.writeStartObject();
        json.writeNumberProperty("number", column.number());
        json.writeStringProperty("heading", column.heading());
        json.writeBooleanProperty("hidden", column.hidden());
        json.writeEndObject();
    }
}
