/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.choice.purpose.ChoiceText;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.proof.SigningKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole ledger as a file that anybody can verify: a line of JSON each, first what it is and the public key, then every wording, every
 * signed state, and every entry in its place (docs/choice-ledger.md describes it).
 */
public final class LedgerFile {
    /** The version of the form, which stands in the first line. */
    static final String FORMAT = "resguardo-choice-ledger-1";

    static final List<String> FIELDS = List.of(
            "record",
            "at",
            "subject",
            "purpose",
            "act",
            "text",
            "language",
            "method",
            "place",
            "actor",
            "by",
            "witness",
            "basis",
            "jurisdiction",
            "until",
            "trust",
            "detail");
    private static final int KEY_BYTES = 32;
    private static final JsonMapper JSON = new JsonMapper();

    private LedgerFile() {}

    /** Writes a ledger. The stream stays open. */
    public static void write(Ledger ledger, Offers offers, OutputStream out) {
        ledger.sign();
        try {
            BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            line(lines, head(ledger.key()));
            for (ChoiceText text : offers.everyText()) {
                line(lines, Map.of("text", text(text)));
            }
            for (String note : ledger.notes()) {
                line(lines, Map.of("checkpoint", note));
            }
            ledger.each(entry -> {
                try {
                    line(lines, entry(entry));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(BufferedWriter lines, Map<String, ?> values) throws IOException {
        lines.write(JSON.writeValueAsString(values));
        lines.write('\n');
    }

    private static Map<String, Object> head(SigningKey key) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("origin", key.origin());
        head.put("key", key(key));
        return head;
    }

    /** The public key as 32 bytes in base64. */
    public static String key(SigningKey key) {
        byte[] encoded = key.publicKey().getEncoded();
        return Base64.getEncoder()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    private static Map<String, Object> text(ChoiceText text) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("purpose", text.purpose());
        words.put("version", text.version());
        words.put("language", text.language().tag());
        words.put("title", text.words().title());
        words.put("question", text.words().question());
        words.put("meaning", text.words().meaning());
        words.put("yes", text.words().yes());
        words.put("no", text.words().no());
        words.put("hash", text.hash());
        return words;
    }

    static Map<String, Object> entry(Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("seq", entry.seq());
        entry.event().ifPresent(event -> {
            List<String> fields = event.fields();
            for (int i = 0; i < FIELDS.size(); i++) {
                values.put(FIELDS.get(i), fields.get(i));
            }
            values.put("salt", HexFormat.of().formatHex(entry.salt()));
        });
        values.put("commitment", HexFormat.of().formatHex(entry.commitment()));
        return values;
    }
}
