/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import io.github.spannm.jackcess.Column;
import io.github.spannm.jackcess.DataType;
import io.github.spannm.jackcess.PropertyMap;
import io.github.spannm.jackcess.Relationship;
import io.github.spannm.jackcess.Row;
import io.github.spannm.jackcess.Table;
import io.github.spannm.jackcess.complex.Attachment;
import io.github.spannm.jackcess.complex.ComplexDataType;
import io.github.spannm.jackcess.complex.ComplexValueForeignKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/** One table of an Access database. */
final class AccessTable {
    private final Table table;
    private final Place place;
    private final FileIntake intake;

    AccessTable(Table table, Place place, FileIntake intake) {
        this.table = table;
        this.place = place;
        this.intake = intake;
    }

    /** Hands over the rows, and then the files attached to them. */
    void read(Source source) throws IOException {
        try (TableBatches rows = new TableBatches(intake, place, fields(), traits(), false)) {
            for (Row row : table) {
                for (Column column : table.getColumns()) {
                    rows.cell(text(row.get(column.getName())));
                }
                rows.endRow();
            }
            rows.finished();
        }
        for (Column column : table.getColumns()) {
            if (holds(column, ComplexDataType.ATTACHMENT)) {
                readAttachments(column, source);
            }
        }
    }

    private List<Field> fields() throws IOException {
        List<Field> fields = new java.util.ArrayList<>();
        for (Column column : table.getColumns()) {
            String comment = property(column.getProperties());
            String type = column.getType().name().toLowerCase(Locale.ROOT);
            fields.add(new Field(column.getName(), type, comment, false));
        }
        return fields;
    }

    private TableTraits traits() throws IOException {
        List<ForeignKey> keys = table.getDatabase().getRelationships(table).stream()
                .filter(relation -> relation.getToTable().getName().equals(table.getName()))
                .map(AccessTable::foreignKey)
                .toList();
        return new TableTraits(
                table.isHidden(), OptionalLong.of(table.getRowCount()), property(table.getProperties()), keys);
    }

    private static ForeignKey foreignKey(Relationship relation) {
        return new ForeignKey(
                relation.getToColumns().stream().map(Column::getName).toList(),
                relation.getFromTable().getName(),
                relation.getFromColumns().stream().map(Column::getName).toList());
    }

    private static String property(PropertyMap properties) {
        return Objects.toString(properties.getValue(PropertyMap.DESCRIPTION_PROP), "");
    }

    private static String text(@Nullable Object value) throws IOException {
        return switch (value) {
            case null -> "";
            case byte[] picture -> "";
            case LocalDateTime time -> time.toString().replace("T00:00", "");
            case ComplexValueForeignKey several -> several(several);
            default -> value.toString();
        };
    }

    /** A field that holds several values, or a text with its former versions. */
    private static String several(ComplexValueForeignKey key) throws IOException {
        return switch (key.getComplexType()) {
            case MULTI_VALUE ->
                key.getMultiValues().stream()
                        .map(each -> String.valueOf(each.get()))
                        .collect(Collectors.joining("; "));
            case VERSION_HISTORY ->
                key.getVersions().stream()
                        .map(each -> String.valueOf(each.getValue()))
                        .collect(Collectors.joining("\n"));
            case ATTACHMENT, UNSUPPORTED -> "";
        };
    }

    private static boolean holds(Column column, ComplexDataType type) throws IOException {
        return column.getType() == DataType.COMPLEX_TYPE
                && column.getComplexInfo() != null
                && column.getComplexInfo().getType() == type;
    }

    private void readAttachments(Column column, Source source) throws IOException {
        for (Row row : table) {
            if (row.get(column.getName()) instanceof ComplexValueForeignKey key) {
                for (Attachment attachment : key.getAttachments()) {
                    byte[] content = attachment.getFileData();
                    if (content != null) {
                        String name = Objects.requireNonNullElse(attachment.getFileName(), column.getName());
                        intake.nested(source, name, new ByteArrayInputStream(content));
                    }
                }
            }
        }
    }
}
