/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

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

/**
 * Something that was found of a person. Its text form gives nothing away.
 *
 * @param storeId in which data store
 * @param dataset in which table, by the id by which it can be changed; empty when it cannot be changed from here
 * @param place where, as people say it
 * @param whose about whom
 * @param reason the key of the sentence that says why it was taken for hers
 * @param of what the reason names: the table whose row it belongs to; may be empty
 * @param columns the names of the columns of a row; of a document those of the folder's list
 * @param row the row as it is; of a document its line in the folder's list; empty when nothing here can be changed
 * @param texts what stands in a document about her, with other people covered; none for a row
 * @param strangers true when other people are named in it too
 */
public record Found(
        long storeId,
        String dataset,
        String place,
        Whose whose,
        String reason,
        String of,
        List<String> columns,
        List<Value> row,
        List<String> texts,
        boolean strangers) {
    /** Keeps the lists as they are. */
    public Found {
        columns = List.copyOf(columns);
        row = List.copyOf(row);
        texts = List.copyOf(texts);
    }

    /** True for a document, and for a message of a mailbox that is in another file. */
    public boolean document() {
        return !texts.isEmpty();
    }

    /** True when it can be erased from here. */
    public boolean changeable() {
        return !dataset.isEmpty() && !row.isEmpty();
    }

    /** True when the row itself names her, and does not only belong to one that does. */
    static boolean direct(String reason) {
        return !reason.equals("rights.found.belongs") && !reason.equals("rights.found.owns");
    }

    /** True for a short cell of a row of hers, where a number beside her address is hers too. */
    boolean besideHers(String cell) {
        return whose == Whose.HERS && direct(reason) && !document() && cell.length() <= RowReader.SHORT;
    }

    /** Its row. */
    public Row asRow() {
        return new Row(row);
    }

    /** What tells it from everything else that is found. */
    String identity() {
        StringBuilder identity =
                new StringBuilder().append(storeId).append('\n').append(dataset).append('\n');
        identity.append(place).append('\n');
        row.forEach(value -> identity.append(value.kind())
                .append(new String(value.bytes(), StandardCharsets.ISO_8859_1))
                .append('\n'));
        if (row.isEmpty()) {
            texts.forEach(text -> identity.append(text).append('\n'));
        }
        return identity.toString();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(storeId);
            write(out, dataset);
            write(out, place);
            write(out, whose.id());
            write(out, reason);
            write(out, of);
            out.writeBoolean(strangers);
            out.writeInt(columns.size());
            for (String column : columns) {
                write(out, column);
            }
            out.writeInt(row.size());
            for (Value value : row) {
                out.writeByte(value.kind().ordinal());
                out.writeInt(value.bytes().length);
                out.write(value.bytes());
            }
            out.writeInt(texts.size());
            for (String text : texts) {
                write(out, text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    static Found of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long store = in.readLong();
            String dataset = text(in);
            String place = text(in);
            Whose whose = Whose.of(text(in));
            String reason = text(in);
            String of = text(in);
            boolean strangers = in.readBoolean();
            List<String> columns = texts(in);
            List<Value> row = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                Value.Kind kind = Value.Kind.values()[in.readByte()];
                row.add(Value.of(kind, in.readNBytes(in.readInt())));
            }
            return new Found(store, dataset, place, whose, reason, of, columns, row, texts(in), strangers);
        } catch (IOException e) {
            throw new IllegalStateException("what was sealed is whole", e);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** Where it is, in numbers. */
    @Override
    public String toString() {
        return "something in store " + storeId;
    }
}
