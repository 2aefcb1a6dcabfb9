/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.register.Terms.Kind;
import org.resguardo.law.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the record of processing as JSON-LD in the terms of the Data Privacy Vocabulary (w3id.org/dpv, version 2, read 2026-11), with
 * the fields that records of processing have in common.
 */
public final class DpvFile {
    private static final Map<String, String> PREFIXES = Map.of(
            "dpv", "https://w3id.org/dpv#",
            "pd", "https://w3id.org/dpv/pd#",
            "eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#",
            "loc", "https://w3id.org/dpv/loc#",
            "dct", "http://purl.org/dc/terms/");

    private final RegisterFacts facts;
    private final Terms terms = Terms.ours();
    private final JsonGenerator json;

    private DpvFile(RegisterFacts facts, JsonGenerator json) {
        this.facts = facts;
        this.json = json;
    }

    /** Writes the file. The stream stays open. */
    public static void write(RegisterFacts facts, OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            new DpvFile(facts, json).write();
        }
    }

    private void write() {
        json.writeStartObject();
        json.writeObjectPropertyStart("@context");
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> json.writeStringProperty(prefix.getKey(), prefix.getValue()));
        json.writeEndObject();
        json.writeStringProperty("@type", "dpv:RecordsOfActivities");
        json.writeStringProperty("dct:date", facts.day().toString());
        json.writeObjectPropertyStart("dpv:hasDataController");
        json.writeStringProperty("@type", "dpv:DataController");
        json.writeStringProperty("dpv:hasName", facts.business());
        facts.officer().ifPresent(this::officer);
        json.writeEndObject();
        json.writeArrayPropertyStart("dpv:hasProcess");
        facts.activities().forEach(this::activity);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void officer(Officer officer) {
        json.writeObjectPropertyStart("dpv:hasRepresentative");
        json.writeStringProperty("dpv:hasName", officer.name());
        json.writeStringProperty("dpv:hasContact", officer.email().isEmpty() ? officer.phone() : officer.email());
        json.writeEndObject();
    }

    private void activity(ProcessingActivity activity) {
        json.writeStartObject();
        json.writeStringProperty("@type", "dpv:Process");
        json.writeStringProperty(
                "dct:identifier", activity.id() == 0 ? activity.preset() : "activity-" + activity.id());
        text("dct:title", activity.name());
        text("dct:description", activity.aim());
        json.writeStringProperty(
                "dpv:hasStatus", activity.confirmed() ? "dpv:ActivityOngoing" : "dpv:ActivityProposed");
        terms(
                "dpv:hasPurpose",
                "dpv:",
                Kind.PURPOSE,
                java.util.List.of(activity.purpose().id()));
        terms("dpv:hasDataSubject", "dpv:", Kind.SUBJECT, ids(activity.subjects(), DataSubjectCategory::id));
        data(activity);
        activity.basis()
                .ifPresent(basis -> terms("dpv:hasLegalBasis", "eu-gdpr:", Kind.BASIS, java.util.List.of(basis.id())));
        role(activity);
        json.writeArrayPropertyStart("dpv:hasRecipient");
        facts.recipients().stream()
                .filter(recipient -> activity.recipients().contains(recipient.id()))
                .forEach(this::recipient);
        json.writeEndArray();
        json.writeArrayPropertyStart("dpv:hasStorageCondition");
        activity.stores().forEach(store -> json.writeString(facts.store(store)));
        json.writeEndArray();
        json.writeArrayPropertyStart("dpv:hasTechnicalOrganisationalMeasure");
        activity.safeguards().forEach(safeguard -> json.writeString(safeguard.id()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void role(ProcessingActivity activity) {
        boolean own = activity.role() == ProcessingActivity.Role.CONTROLLER;
        json.writeStringProperty("dpv:hasRole", own ? "dpv:DataController" : "dpv:DataProcessor");
        if (!own) {
            json.writeStringProperty("dpv:hasDataController", activity.onBehalfOf());
        }
    }

    private void data(ProcessingActivity activity) {
        json.writeArrayPropertyStart("dpv:hasPersonalData");
        activity.data().forEach((category, need) -> {
            json.writeStartObject();
            json.writeStringProperty(
                    "@type", "pd:" + terms.dpv(Kind.CATEGORY, category.id()).orElseThrow());
            json.writeStringProperty("dct:identifier", category.id());
            text("dct:title", title(category));
            if (need != Need.UNKNOWN) {
                json.writeStringProperty("dpv:hasNecessity", need == Need.NEEDED ? "dpv:Required" : "dpv:NotRequired");
            }
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static Text title(DataCategory category) {
        return new Text(category.title(Locale.ENGLISH), category.title(Locale.of("es")));
    }

    private void recipient(Recipient recipient) {
        json.writeStartObject();
        json.writeStringProperty(
                "@type",
                switch (recipient.role()) {
                    case PROCESSOR -> "dpv:DataProcessor";
                    case THIRD_PARTY -> "dpv:ThirdParty";
                    case AUTHORITY -> "dpv:Authority";
                });
        json.writeStringProperty("dpv:hasName", recipient.name());
        if (!recipient.country().isEmpty()) {
            json.writeStringProperty("dpv:hasLocation", "loc:" + recipient.country());
        }
        json.writeEndObject();
    }

    private void terms(String property, String prefix, Kind kind, Collection<String> ids) {
        json.writeArrayPropertyStart(property);
        ids.stream()
                .flatMap(id -> terms.dpv(kind, id).stream())
                .distinct()
                .forEach(term -> json.writeString(prefix + term));
        json.writeEndArray();
    }

    private static <T> Collection<String> ids(Collection<T> some, Function<T, String> id) {
        return some.stream().map(id).toList();
    }

    private void text(String property, Text text) {
        json.writeArrayPropertyStart(property);
        word("es", text.es());
        word("en", text.en());
        json.writeEndArray();
    }

    private void word(String language, String word) {
        if (!word.isEmpty()) {
            json.writeStartObject();
            json.writeStringProperty("@language", language);
            json.writeStringProperty("@value", word);
            json.writeEndObject();
        }
    }
}
