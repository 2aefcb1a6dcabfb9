/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import org.resguardo.engine.DataCategory;
import org.resguardo.scan.profile.KnownColumn;
import org.resguardo.scan.profile.SystemProfile;
import tools.jackson.core.JsonGenerator;

/** Writes a recognised system, with its tables and what is known of their columns. */
final class SystemJson {
    private final JsonParts parts;
    private final JsonGenerator json;

    SystemJson(JsonParts parts) {
        this.parts = parts;
        this.json = parts.json();
    }

    void write(RecognisedSystem system) {
        SystemProfile profile = system.profile();
        json.writeStartObject();
        json.writeNumberProperty("store", system.store());
        json.writeStringProperty("profile", profile.id());
        parts.both("name", profile.name()::in);
        parts.both("export", profile.howToExport()::in);
        parts.array("tables", system.tables(), table -> table(system.store(), table));
        json.writeNumberProperty("further", system.further());
        json.writeEndObject();
    }

    private void table(int store, RecognisedTable table) {
        json.writeStartObject();
        parts.where(store, table.place());
        parts.array("columns", table.columns(), this::column);
        json.writeEndObject();
    }

    private void column(RecognisedColumn column) {
        KnownColumn known = column.known();
        json.writeStartObject();
        json.writeName("column");
        parts.column(column.column());
        textOrNull("category", known.category().map(DataCategory::id).orElse(""));
        textOrNull("role", known.role().map(KnownColumn.Role::id).orElse(""));
        json.writeBooleanProperty("raisesRisk", known.raises());
        json.writeNumberProperty("values", column.values());
        json.writeBooleanProperty("confirmed", column.confirmed());
        json.writeEndObject();
    }

    private void textOrNull(String name, String text) {
        if (text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }
}
