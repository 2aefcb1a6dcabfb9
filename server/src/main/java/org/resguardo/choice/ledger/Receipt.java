/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.choice.purpose.ChoiceText;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.proof.SignedNote;
import org.resguardo.platform.proof.SigningKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person can keep of a choice: its record with the fields of ISO/IEC TS 27560:2023 (as w3.org/TR's DPV guide names them, read
 * 2026-11), the entry of the ledger with its salt, and a signature beneath (a signed note, C2SP). It proves the choice even when the
 * ledger has been emptied of it.
 */
public final class Receipt {
    private static final String SCHEMA = "ISO/IEC TS 27560:2023";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Receipt() {}

    /** The receipt of an entry; empty once that was emptied. */
    public static Optional<String> of(
            Entry entry, Optional<ChoiceText> words, Optional<Offer> offer, Business business, SigningKey key) {
        return entry.event().map(event -> {
            Map<String, Object> receipt = new LinkedHashMap<>();
            receipt.put("schema_version", SCHEMA);
            receipt.put("record_id", event.record());
            receipt.put("pii_principal_id", event.subject());
            receipt.put("pii_processing", List.of(processing(event, words, offer, business)));
            receipt.put("party_identification", List.of(party(business)));
            receipt.put("event", List.of(event(event)));
            receipt.put("ledger", LedgerFile.entry(entry));
            receipt.put("ledger_origin", key.origin());
            receipt.put("ledger_key", LedgerFile.key(key));
            return key.signed(JSON.writeValueAsString(receipt).replace("\r", "") + "\n");
        });
    }

    private static Map<String, Object> processing(
            ChoiceEvent event, Optional<ChoiceText> words, Optional<Offer> offer, Business business) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("privacy_notice", "/p/policy");
        values.put("language", event.what().language());
        values.put(
                "purpose",
                words.map(text -> text.words().title()).orElse(event.what().purpose()));
        values.put("purpose_type", event.what().purpose());
        words.ifPresent(text -> {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("version", text.version());
            shown.put("hash", text.hash());
            shown.put("question", text.words().question());
            shown.put("meaning", text.words().meaning());
            shown.put("yes", text.words().yes());
            shown.put("no", text.words().no());
            values.put("words_shown", shown);
        });
        values.put("lawful_basis", event.terms().basis());
        values.put(
                "pii_type",
                offer.map(one -> one.purpose().signs().data().stream()
                                .map(category -> category.id())
                                .toList())
                        .orElse(List.of()));
        values.put("pii_controllers", List.of(business.name()));
        values.put("collection_method", event.how().method());
        values.put("retention_period", event.terms().validUntil());
        values.put("jurisdiction", event.terms().jurisdiction());
        values.put("withdrawal_method", "/p/choices");
        return values;
    }

    private static Map<String, Object> party(Business business) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("party_id", "controller");
        values.put("party_name", business.name());
        values.put("party_contact", business.contact().email());
        values.put("party_type", "controller");
        return values;
    }

    private static Map<String, Object> event(ChoiceEvent event) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("event_time", event.happenedAt().toString());
        values.put("validity_duration", event.terms().validUntil());
        values.put("entity_id", event.who().actor().id());
        values.put("event_type", event.terms().trust().id());
        values.put("event_state", event.what().act().id());
        return values;
    }

    /** True when a receipt was signed by the key that it names, or by the one that is known from elsewhere, and its entry is its own. */
    public static boolean genuine(String receipt, Optional<String> known) {
        try {
            int gap = receipt.indexOf("\n\n");
            JsonNode json = JSON.readTree(gap < 0 ? receipt : receipt.substring(0, gap));
            String base64 = known.orElseGet(() -> json.path("ledger_key").asString(""));
            Optional<PublicKey> key = LedgerVerifier.key(base64);
            return json.path("ledger_key").asString("").equals(base64)
                    && key.isPresent()
                    && LedgerVerifier.named(json.path("ledger_origin").asString(""), key.get())
                    && SignedNote.open(receipt, json.path("ledger_origin").asString(""), key.get())
                            .isPresent()
                    && committed(json.path("ledger"));
        } catch (JacksonException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean committed(JsonNode entry) {
        List<String> fields = new ArrayList<>();
        LedgerFile.FIELDS.forEach(name -> fields.add(entry.path(name).asString("")));
        byte[] salt = HexFormat.of().parseHex(entry.path("salt").asString(""));
        return Arrays.equals(
                Entry.commitment(entry.path("seq").asLong(), fields, salt),
                HexFormat.of().parseHex(entry.path("commitment").asString("")));
    }
}
