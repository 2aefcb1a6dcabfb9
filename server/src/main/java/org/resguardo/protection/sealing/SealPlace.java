/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    byte[] of(SealingKind kind, List<Value> row) {
        return bytes(kind, row);
    }

    /** For a value that is the same in every row. */
    byte[] of(SealingKind kind) {
        return bytes(kind, List.of());
    }

    /** For the keys themselves. */
    byte[] ofKeys() {
        return ("column_seal.keyset " + purpose).getBytes(StandardCharsets.UTF_8);
    }

    /** Every part with its length, so that no two places are written alike. */
    private byte[] bytes(SealingKind kind, List<Value> row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF("resguardo seal 1");
            out.writeUTF(kind.letter());
            out.writeLong(purpose);
            out.writeLong(storeId);
            out.writeUTF(table);
            out.writeUTF(column);
            out.writeInt(row.size());
            for (Value value : row) {
                out.writeByte(value.kind().ordinal());
                out.writeInt(value.bytes().length);
                out.write(value.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no trouble", e);
        }
        return bytes.toByteArray();
    }
}
