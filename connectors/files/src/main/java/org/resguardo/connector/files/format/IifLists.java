/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;

/** The lists of one IIF file. */
final class IifLists {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,30}");
    private static final int MOST = 100;

    private final Set<String> names = new LinkedHashSet<>();

    /** The names of the lists found, in the order of the file. */
    Set<String> names() {
        return names;
    }

    /** Takes the rows of the file to find the lists in it; rows of no list go to {@code others}. */
    TableCells finding(Consumer<String> others) {
        return new Rows() {
            @Override
            void row(List<String> cells) {
                String first = cells.get(0);
                if (first.startsWith("!")) {
                    String name = first.substring(1);
                    if (NAME.matcher(name).matches() && names.size() < MOST) {
                        names.add(name);
                        return;
                    }
                }
                if (!names.contains(first)) {
                    others.accept(String.join("\t", cells) + "\n");
                }
            }
        };
    }

    /** Takes the rows of the file and hands over those of one list. */
    One one(String name, Place place, FileIntake intake) {
        return new One(name, place.in(name), intake);
    }

    /** One list as a table; as one more when its columns are named anew further down. */
    static final class One extends Rows implements AutoCloseable {
        private final String name;
        private final Place place;
        private final FileIntake intake;
        private @Nullable TableBatches table;
        private List<String> columns = List.of();

        private One(String name, Place place, FileIntake intake) {
            this.name = name;
            this.place = place;
            this.intake = intake;
        }

        @Override
        void row(List<String> cells) {
            String first = cells.get(0);
            if (table != null && first.equals(name)) {
                cells.subList(1, cells.size()).forEach(table::cell);
                table.endRow();
            } else if (first.length() == name.length() + 1 && first.startsWith("!") && first.endsWith(name)) {
                begin(cells.subList(1, cells.size()));
            }
        }

        private void begin(List<String> named) {
            if (table != null && named.equals(columns)) {
                return;
            }
            finished();
            close();
            columns = List.copyOf(named);
            List<Field> fields = columns.stream()
                    .map(column -> Field.named(TableHeading.looksLikeValue(column) ? "" : column.strip()))
                    .toList();
            table = new TableBatches(intake, place, fields, TableTraits.none(), true);
        }

        void finished() {
            if (table != null) {
                table.finished();
            }
        }

        @Override
        public void close() {
            if (table != null) {
                table.close();
                table = null;
            }
        }
    }

    /** Puts the cells of a row together. */
    abstract static class Rows implements TableCells {
        private final List<String> cells = new ArrayList<>();

        abstract void row(List<String> cells);

        @Override
        public void cell(byte[] utf8, int from, int length) {
            cells.add(new String(utf8, from, length, StandardCharsets.UTF_8));
        }

        @Override
        public void part(byte[] utf8, int from, int length) {
            cell(utf8, from, length);
        }

        @Override
        public void endRow() {
            row(cells);
            cells.clear();
        }
    }
}
