/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableColumn.Kind;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Value;
import org.resguardo.connector.files.format.MailDate;

/**
 * The messages of a mailbox in one file (RFC 4155, read 2026-11). A message goes from its separator to the next one; of those
 * that stay not a byte changes.
 */
final class MboxTable implements FileTable {
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?:\\A|(?<=\\n\\n|\\n\\r\\n))From [^\\r\\n]*(?:\\d:\\d\\d[^\\r\\n]*\\b\\d{4}\\b|\\b\\d{4}\\b[^\\r\\n]*\\d:\\d\\d)[^\\r\\n]*");
    private static final Pattern HEADERS_END = Pattern.compile("\\r?\\n\\r?\\n");
    private static final List<EditableColumn> COLUMNS = List.of(
            Columns.of("date", Kind.DATE),
            Columns.of("from", Kind.TEXT),
            Columns.of("to", Kind.TEXT),
            Columns.of("subject", Kind.TEXT),
            Columns.of("text", Kind.TEXT));

    private final byte[] bytes;
    private final List<Integer> starts = new ArrayList<>();
    private final List<List<Value>> records = new ArrayList<>();

    MboxTable(byte[] bytes) {
        this.bytes = bytes;
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            starts.add(separator.start());
        }
        for (int i = 0; i < starts.size(); i++) {
            records.add(record(text.substring(starts.get(i), end(i))));
        }
    }

    private int end(int message) {
        return message + 1 < starts.size() ? starts.get(message + 1) : bytes.length;
    }

    private static List<Value> record(String message) {
        Matcher end = HEADERS_END.matcher(message);
        String headers = (end.find() ? message.substring(0, end.start()) : message).replaceAll("\\r?\\n[ \\t]+", " ");
        Value date = header(headers, "Date")
                .flatMap(MailDate::of)
                .map(moment ->
                        Value.of(moment.atOffset(ZoneOffset.UTC).toLocalDate().toString()))
                .orElse(Value.NONE);
        String body = MboxBody.text(message.getBytes(StandardCharsets.ISO_8859_1));
        Value words = body.isEmpty() ? Value.NONE : Value.of(body);
        return List.of(date, text(headers, "From"), text(headers, "To"), text(headers, "Subject"), words);
    }

    private static Optional<String> header(String headers, String name) {
        Matcher found = Pattern.compile("(?im)^" + name + ":[ \\t]*(.*)$").matcher(headers);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private static Value text(String headers, String name) {
        return header(headers, name)
                .map(raw -> new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .map(raw -> DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT))
                .filter(text -> !text.isEmpty())
                .map(Value::of)
                .orElse(Value.NONE);
    }

    @Override
    public List<EditableColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<Value>> records() {
        return records;
    }

    @Override
    public List<Hazard> hazards() {
        return List.of(new Hazard(Hazard.Kind.WHOLE_ONLY, ""));
    }

    @Override
    public byte[] with(Set<Integer> gone, Map<Integer, List<Value>> changed) {
        ByteArrayOutputStream made = new ByteArrayOutputStream(bytes.length);
        made.write(bytes, 0, starts.isEmpty() ? bytes.length : starts.getFirst());
        for (int i = 0; i < starts.size(); i++) {
            if (!gone.contains(i)) {
                made.write(bytes, starts.get(i), end(i) - starts.get(i));
            }
        }
        return made.toByteArray();
    }
}
