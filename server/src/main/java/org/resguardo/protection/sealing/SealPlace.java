/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resguardo.connector.edit.Value;

/**
 * What a seal is bound to: moved to another place, purpose or row, it does not open.
 *
 * @param purpose the number of the seal: two seals of one column are two purposes
 * @param storeId the data store
 * @param table the id of the table there
 * @param column the name of the column
 */
public record SealPlace(long purpose, long storeId, String table, String column) {

    /** For a value that is bound to its row. */
    static byte[] of(byte[] head, List<Value> row) {
        int length = head.length + Integer.BYTES;
        for (Value value : row) {
            length += 1 + Integer.BYTES + value.bytes().length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).put(head).putInt(row.size());
        for (Value value : row) {
            bytes.put((byte) value.kind().ordinal())
                    .putInt(value.bytes().length)
                    .put(value.bytes());
        }
        return bytes.array();
    }

    /** For a value that is the same in every row. */
    static byte[] of(byte[] head) {
        return of(head, List.of());
    }

    /** For the keys themselves. */
    byte[] ofKeys() {
        return ("column_seal.keyset " + purpose).getBytes(StandardCharsets.UTF_8);
    }

    /** What all values of a kind have in common here. Every part has its length, so that no two places are written alike. */
    byte[] head(SealingKind kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF("resguardo seal 1");
            out.writeUTF(kind.letter());
            out.writeLong(purpose);
            out.writeLong(storeId);
            out.writeUTF(table);
            out.writeUTF(column);
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no trouble", e);
        }
        return bytes.toByteArray();
    }
}
