/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.resguardo.engine.DataCategory;
import org.resguardo.scan.profile.HeadingMatch;
import org.resguardo.scan.profile.InBothLanguages;
import org.resguardo.scan.profile.KnownColumn;
import org.resguardo.scan.profile.KnownTable;
import org.resguardo.scan.profile.Subject;
import org.resguardo.scan.profile.SystemProfile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes profiles as a JSON list. */
final class ProfileJson {
    private final JsonGenerator json;

    private ProfileJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<SystemProfile> profiles, PrintStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), (OutputStream) out)) {
            ProfileJson writer = new ProfileJson(json);
            json.writeStartArray();
            profiles.forEach(writer::profile);
            json.writeEndArray();
        }
        out.println();
    }

    private void profile(SystemProfile profile) {
        json.writeStartObject();
        json.writeStringProperty("id", profile.id());
        both("name", profile.name());
        json.writeStringProperty("kind", profile.kind().id());
        texts("subjects", profile.subjects().stream().map(Subject::id).toList());
        list("tables", profile.tables(), this::table);
        profile.withoutClock().ifPresent(why -> both("without_clock", why));
        list("quirks", profile.quirks(), this::both);
        both("howto_export", profile.howToExport());
        profile.retention().ifPresent(this::retention);
        list("recipients", profile.recipients(), this::recipient);
        list("erase", profile.erasure().steps(), this::both);
        texts("source", profile.source().places());
        json.writeStringProperty("read", profile.source().read().toString());
        json.writeEndObject();
    }

    private void table(KnownTable table) {
        json.writeStartObject();
        json.writeStringProperty("name", table.name());
        json.writeBooleanProperty("prefix", table.prefixed());
        texts("headers_all", table.all().stream().map(HeadingMatch::text).toList());
        texts("headers_any", table.any().stream().map(HeadingMatch::text).toList());
        list("columns", table.columns(), this::column);
        json.writeEndObject();
    }

    private void column(KnownColumn column) {
        json.writeStartObject();
        json.writeStringProperty("match", column.heading().text());
        column.category().ifPresent(category -> json.writeStringProperty("category", category.id()));
        column.role().ifPresent(role -> json.writeStringProperty("role", role.id()));
        json.writeBooleanProperty("raises_risk", column.raises());
        texts("scan", column.mayMention().stream().map(DataCategory::id).toList());
        json.writeEndObject();
    }

    private void retention(SystemProfile.RetentionProposal proposal) {
        json.writeObjectPropertyStart("retention");
        both("basis", proposal.basis());
        json.writeNumberProperty("months", proposal.months());
        both("reason", proposal.reason());
        json.writeEndObject();
    }

    private void recipient(SystemProfile.Recipient recipient) {
        json.writeStartObject();
        json.writeStringProperty("name", recipient.name());
        json.writeStringProperty("role", recipient.role().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private void both(String name, InBothLanguages text) {
        json.writeName(name);
        both(text);
    }

    private void both(InBothLanguages text) {
        json.writeStartObject();
        json.writeStringProperty("es", text.es());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) {
        list(name, texts, json::writeString);
    }

    private <T> void list(String name, List<T> items, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        items.forEach(writer);
        json.writeEndArray();
    }
}
