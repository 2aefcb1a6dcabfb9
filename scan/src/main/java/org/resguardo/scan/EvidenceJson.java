/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import org.resguardo.engine.Evidence;
import org.resguardo.scan.profile.SystemProfile;
import tools.jackson.core.JsonGenerator;

/** Writes why something was found, as one object with a {@code kind}. */
final class EvidenceJson {

    private EvidenceJson() {}

    static void write(Evidence evidence, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(evidence));
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

    private static String kind(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Shape e -> "shape";
            case Evidence.CheckDigit e -> "check_digit";
            case Evidence.CueWord e -> "cue_word";
            case Evidence.DoubtWord e -> "doubt_word";
            case Evidence.Label e -> "label";
            case Evidence.Listed e -> "listed";
            case Evidence.Heading e -> "heading";
            case Evidence.Comment e -> "comment";
            case Evidence.Share e -> "share";
            case Evidence.Neighbour e -> "neighbour";
            case Evidence.Destroyed e -> "destroyed";
            case Evidence.Unconfirmed e -> "unconfirmed";
            case Evidence.InText e -> "in_text";
        };
    }

    private static void particulars(Evidence evidence, JsonGenerator json) {
        switch (evidence) {
            case Evidence.CheckDigit e -> json.writeStringProperty("method", e.method());
            case Evidence.CueWord e -> json.writeStringProperty("word", e.word());
            case Evidence.DoubtWord e -> json.writeStringProperty("word", e.word());
            case Evidence.Heading e -> json.writeStringProperty("heading", e.heading());
            case Evidence.Comment e -> json.writeStringProperty("word", e.word());
            case Evidence.Share e -> {
                json.writeNumberProperty("fitting", e.fitting());
                json.writeNumberProperty("values", e.values());
            }
            case Evidence.Neighbour e ->
                json.writeStringProperty("category", e.category().id());
            case Evidence.InText e -> json.writeNumberProperty("values", e.values());
            case Evidence.Shape e -> {}
            case Evidence.Label e -> {}
            case Evidence.Listed e -> {}
            case Evidence.Destroyed e -> {}
            case Evidence.Unconfirmed e -> {}
        }
    }
}
