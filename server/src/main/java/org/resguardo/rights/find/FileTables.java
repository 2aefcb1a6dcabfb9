/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;

/** The files of a folder as what they can be changed as: the records of tables, the messages of mailboxes, and whole documents. */
final class FileTables {
    private final Optional<Editor> editor;
    private final Optional<RowSearch> rows;
    private @Nullable Map<String, List<String>> ids;

    /** Of a place where nothing can be changed. */
    FileTables() {
        this.editor = Optional.empty();
        this.rows = Optional.empty();
    }

    /** Of a folder. */
    FileTables(Editor editor, RowSearch rows) {
        this.editor = Optional.of(editor);
        this.rows = Optional.of(rows);
    }

    /**
     * Looks at a file as rows.
     *
     * @return the tables of the file that were looked at; none for a document
     */
    Set<String> search(Dataset file, StoreSearch.Course course) throws ConnectorException {
        List<EditableTable> tables = new ArrayList<>();
        if (editor.isPresent()) {
            for (String id : idsOf(editor.get(), file)) {
                EditableTable table = editor.get().table(id);
                if (TableQuestion.askable(table)) {
                    rows.orElseThrow().thorough(table, course::found);
                    tables.add(table);
                }
            }
        }
        return tables.stream().map(EditableTable::id).collect(Collectors.toSet());
    }

    /** To tell the tables of all files costs a look into each workbook, so it is done when the first is wanted. */
    private List<String> idsOf(Editor of, Dataset file) throws ConnectorException {
        Map<String, List<String>> known = ids;
        if (known == null) {
            known = new HashMap<>();
            for (String id : of.tables()) {
                if (!FileIds.isFolder(id)) {
                    known.computeIfAbsent(FileIds.file(id), name -> new ArrayList<>())
                            .add(id);
                }
            }
            ids = known;
        }
        return known.getOrDefault(file.id(), List.of());
    }

    /** The line of a document in the list of its folder, by which it can go as a whole. */
    Optional<FileIds.Line> line(Dataset dataset) throws ConnectorException {
        if (editor.isEmpty() || FileIds.mailbox(dataset.id())) {
            return Optional.empty();
        }
        String folder = FileIds.folder(dataset.id());
        EditableTable table = editor.get().table(folder);
        String name = dataset.id().substring(dataset.id().lastIndexOf('/') + 1);
        Selection named = new Selection(List.of(new Test.OneOf(table.key().getFirst(), List.of(name))));
        List<Row> lines = editor.get().rows(table, named, Optional.empty(), 1);
        return lines.stream()
                .findFirst()
                .map(row -> new FileIds.Line(
                        folder,
                        table.columns().stream().map(column -> column.name()).toList(),
                        row));
    }
}
