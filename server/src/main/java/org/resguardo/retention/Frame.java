/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;

/**
 * What one transaction took out of a place or changed in it: the rows of the rule first, then what went along, each after the
 * rows that it points to.
 *
 * @param sections one for each table
 * @param originals the files that it replaced or removed, as they were; none where rows are put back one by one
 */
record Frame(List<Section> sections, List<Original> originals) {
    private static final Value.Kind[] KINDS = Value.Kind.values();
    private static final int BUFFER = 1 << 16;

    Frame {
        sections = List.copyOf(sections);
        originals = List.copyOf(originals);
    }

    Frame(List<Section> sections) {
        this(sections, List.of());
    }

    /**
     * Rows of one table.
     *
     * @param table its id
     * @param columns the names of its columns
     * @param before the rows as they were
     * @param after the rows as they are; empty when they went
     */
    record Section(String table, List<String> columns, List<Row> before, List<Row> after) {
        Section {
            columns = List.copyOf(columns);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** The section without some rows. */
        Section without(Set<Row> gone) {
            List<Row> staying = new ArrayList<>();
            List<Row> as = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                if (!gone.contains(before.get(i))) {
                    staying.add(before.get(i));
                    if (!after.isEmpty()) {
                        as.add(after.get(i));
                    }
                }
            }
            return new Section(table, columns, staying, as);
        }

        /** True when a row points to one of some rows of another section. */
        boolean pointsTo(Row row, Section parents, Set<Row> some, Relation relation) {
            List<Value> pointed = values(row, relation.childFields());
            return parents.before().stream()
                    .filter(some::contains)
                    .anyMatch(parent ->
                            parents.values(parent, relation.parentFields()).equals(pointed));
        }

        private List<Value> values(Row row, List<String> names) {
            return names.stream().map(name -> row.value(columns.indexOf(name))).toList();
        }

        static Section of(EditableTable table, List<Row> before, List<Row> after) {
            return new Section(
                    table.id(),
                    table.columns().stream().map(EditableColumn::name).toList(),
                    before,
                    after);
        }
    }

    /** The sections in which something stands: a person may have been erased from all of one. */
    List<Section> filled() {
        return sections.stream().filter(section -> !section.before().isEmpty()).toList();
    }

    /** What an archive keeps of it: the rows, and documents whole; of a file that stays, nothing but its rows. */
    Frame archived() {
        return new Frame(
                sections,
                originals.stream()
                        .filter(original -> original.after().isEmpty())
                        .toList());
    }

    /** How many rows of the rule's own table. */
    int size() {
        return sections.getFirst().before().size();
    }

    /** How many rows went along. */
    int along() {
        return sections.stream()
                .skip(1)
                .mapToInt(section -> section.before().size())
                .sum();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(bytes, quick, BUFFER), BUFFER))) {
            out.writeInt(sections.size());
            for (Section section : sections) {
                out.writeUTF(section.table());
                out.writeInt(section.columns().size());
                for (String column : section.columns()) {
                    out.writeUTF(column);
                }
                write(out, section.before());
                write(out, section.after());
            }
            out.writeInt(originals.size());
            for (Original original : originals) {
                out.writeUTF(original.name());
                out.writeUTF(original.after());
                out.writeLong(original.changed());
                out.writeInt(original.before().length);
                out.write(original.before());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, List<Row> rows) throws IOException {
        out.writeInt(rows.size());
        for (Row row : rows) {
            for (Value value : row.values()) {
                out.writeByte(value.kind().ordinal());
                out.writeInt(value.bytes().length);
                out.write(value.bytes());
            }
        }
    }

    static Frame of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER))) {
            List<Section> sections = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                String table = in.readUTF();
                List<String> columns = new ArrayList<>();
                for (int names = in.readInt(); names > 0; names--) {
                    columns.add(in.readUTF());
                }
                List<Row> before = read(in, columns.size());
                sections.add(new Section(table, columns, before, read(in, columns.size())));
            }
            return new Frame(sections, originals(in));
        } catch (IOException e) {
            throw new IllegalStateException("what was sealed is whole", e);
        }
    }

    private static List<Original> originals(DataInputStream in) throws IOException {
        List<Original> originals = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            String name = in.readUTF();
            String after = in.readUTF();
            long changed = in.readLong();
            originals.add(new Original(name, in.readNBytes(in.readInt()), after, changed));
        }
        return originals;
    }

    private static List<Row> read(DataInputStream in, int width) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            List<Value> values = new ArrayList<>(width);
            for (int i = 0; i < width; i++) {
                Value.Kind kind = KINDS[in.readByte()];
                values.add(Value.of(kind, in.readNBytes(in.readInt())));
            }
            rows.add(new Row(values));
        }
        return rows;
    }
}
