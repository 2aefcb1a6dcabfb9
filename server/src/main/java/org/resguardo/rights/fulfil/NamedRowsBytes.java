/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.retention.NamedRows;

/** Named rows as bytes, to be sealed. */
final class NamedRowsBytes {
    private NamedRowsBytes() {}

    static byte[] of(NamedRows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(rows.storeId());
            write(out, rows.dataset().getBytes(StandardCharsets.UTF_8));
            out.writeInt(rows.columns().size());
            for (String column : rows.columns()) {
                write(out, column.getBytes(StandardCharsets.UTF_8));
            }
            out.writeInt(rows.rows().size());
            for (Row row : rows.rows()) {
                for (Value value : row.values()) {
                    out.writeByte(value.kind().ordinal());
                    write(out, value.bytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    static NamedRows of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long store = in.readLong();
            String dataset = text(in);
            List<String> columns = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                columns.add(text(in));
            }
            List<Row> rows = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<Value> values = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    Value.Kind kind = Value.Kind.values()[in.readByte()];
                    values.add(Value.of(kind, in.readNBytes(in.readInt())));
                }
                rows.add(new Row(values));
            }
            return new NamedRows(store, dataset, columns, rows);
        } catch (IOException e) {
            throw new IllegalStateException("what was sealed is whole", e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
