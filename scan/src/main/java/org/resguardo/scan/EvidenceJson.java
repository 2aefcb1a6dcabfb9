/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.Map;
import java.util.Objects;
import org.resguardo.engine.Evidence;
import org.resguardo.scan.profile.SystemProfile;
import tools.jackson.core.JsonGenerator;

/** Writes why something was found, as one object with a {@code kind}. */
final class EvidenceJson {

    static final Map<Class<? extends Evidence>, String> KINDS = Map.ofEntries(
            Map.entry(Evidence.Shape.class, "shape"),
            Map.entry(Evidence.CheckDigit.class, "check_digit"),
            Map.entry(Evidence.CueWord.class, "cue_word"),
            Map.entry(Evidence.DoubtWord.class, "doubt_word"),
            Map.entry(Evidence.Label.class, "label"),
            Map.entry(Evidence.Listed.class, "listed"),
            Map.entry(Evidence.Heading.class, "heading"),
            Map.entry(Evidence.Comment.class, "comment"),
            Map.entry(Evidence.Share.class, "share"),
            Map.entry(Evidence.Neighbour.class, "neighbour"),
            Map.entry(Evidence.Destroyed.class, "destroyed"),
            Map.entry(Evidence.Unconfirmed.class, "unconfirmed"),
            Map.entry(Evidence.InText.class, "in_text"));

    private EvidenceJson() {}

    static void write(Evidence evidence, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", Objects.requireNonNull(KINDS.get(evidence.getClass())));
        particulars(evidence, json);
        json.writeEndObject();
    }

    /** That the table belongs to a known system speaks too. */
    static void write(SystemProfile profile, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", "profile");
        json.writeStringProperty("profile", profile.id());
        json.writeEndObject();
    }

    private static void particulars(Evidence evidence, JsonGenerator json) {
        if (evidence instanceof Evidence.CheckDigit e) {
            json.writeStringProperty("method", e.method());
        } else if (evidence instanceof Evidence.CueWord e) {
            json.writeStringProperty("word", e.word());
        } else if (evidence instanceof Evidence.DoubtWord e) {
            json.writeStringProperty("word", e.word());
        } else if (evidence instanceof Evidence.Heading e) {
            json.writeStringProperty("heading", e.heading());
        } else if (evidence instanceof Evidence.Comment e) {
            json.writeStringProperty("word", e.word());
        } else if (evidence instanceof Evidence.Share e) {
            json.writeNumberProperty("fitting", e.fitting());
            json.writeNumberProperty("values", e.values());
        } else if (evidence instanceof Evidence.Neighbour e) {
            json.writeStringProperty("category", e.category().id());
        } else if (evidence instanceof Evidence.InText e) {
            json.writeNumberProperty("values", e.values());
        }
    }
}
