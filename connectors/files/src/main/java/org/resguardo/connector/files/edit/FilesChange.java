/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;

/** One change of one file: records go or change in memory, and the file is replaced, or removed, at {@link #commit}. */
final class FilesChange implements Change {
    private final FilesEditor editor;
    private final Map<Value, Row> others = new HashMap<>();
    private final Set<Value> gone = new HashSet<>();
    private @Nullable EditableTable table;
    private @Nullable Loaded loaded;
    private @Nullable Original back;
    private Optional<byte[]> made = Optional.empty();
    private List<Original> originals = List.of();

    FilesChange(FilesEditor editor) {
        this.editor = editor;
    }

    @Override
    public List<Row> take(EditableTable table, Selection selection, Optional<Row> after, int most)
            throws ConnectorException {
        hold(table);
        return FilesEditor.passing(table, now(table), selection, after, most);
    }

    /** What was read first stays what the whole change is about. */
    private void hold(EditableTable of) throws ConnectorException {
        if (table == null) {
            table = of;
            loaded = TableId.of(of.id()).folder() ? null : editor.load(of.id());
        } else if (!table.id().equals(of.id())) {
            throw new IllegalStateException("one change is of one file");
        }
    }

    private List<Row> now(EditableTable of) throws ConnectorException {
        List<Row> rows = loaded == null ? editor.all(of) : loaded.rows();
        return rows.stream()
                .filter(row -> !gone.contains(row.value(0)))
                .map(row -> others.getOrDefault(row.value(0), row))
                .toList();
    }

    @Override
    public List<Row> takePointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents) {
        return List.of();
    }

    @Override
    public List<Row> stillPassing(EditableTable of, Selection selection, List<Row> rows) throws ConnectorException {
        RowTests tests = new RowTests(of, selection);
        return takeAgain(of, rows).stream().filter(tests::pass).toList();
    }

    @Override
    public List<Row> takeAgain(EditableTable of, List<Row> keys) throws ConnectorException {
        hold(of);
        return FilesEditor.withKeys(of, now(of), keys);
    }

    @Override
    public int delete(EditableTable of, List<Row> rows) throws ConnectorException {
        List<Row> there = takeAgain(of, rows);
        there.forEach(row -> gone.add(row.value(0)));
        return there.size();
    }

    @Override
    public int update(EditableTable of, List<Row> before, List<Row> after) throws ConnectorException {
        int found = takeAgain(of, before).size();
        after.forEach(row -> others.put(row.value(0), row));
        return found;
    }

    @Override
    public int insert(EditableTable of, List<Row> rows) throws ConnectorException {
        throw new ConnectorException(Problem.at(of.place(), Problem.Kind.NOT_OFFERED));
    }

    @Override
    public List<Original> originals() throws ConnectorException {
        if (originals.isEmpty() && !(gone.isEmpty() && others.isEmpty())) {
            originals = List.of(loaded == null ? document() : records(loaded));
        }
        return originals;
    }

    private Original document() throws ConnectorException {
        String name = TableId.of(java.util.Objects.requireNonNull(table).id()).file()
                + gone.iterator().next().text();
        Path file = editor.path(name);
        try {
            if (gone.size() != 1 || Files.size(file) > FilesEditor.LARGEST) {
                throw new ConnectorException(Problem.at(Place.of(name), Problem.Kind.TOO_LARGE));
            }
            return new Original(name, Files.readAllBytes(file), "", changedAt(file));
        } catch (IOException e) {
            throw FilesEditor.notReplaced(name, e);
        }
    }

    private static long changedAt(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }

    private Original records(Loaded from) throws ConnectorException {
        Set<Integer> leaving = new HashSet<>();
        gone.forEach(key -> leaving.add((int) key.whole() - 1));
        Map<Integer, List<Value>> changed = new HashMap<>();
        others.forEach((key, row) -> changed.put(
                (int) key.whole() - 1, row.values().subList(1, row.values().size())));
        try {
            byte[] content = from.records().with(leaving, changed);
            made = Optional.of(content);
            return new Original(
                    from.name(), from.bytes(), WholeFile.digest(content), changedAt(editor.path(from.name())));
        } catch (IOException e) {
            throw FilesEditor.notReplaced(from.name(), e);
        }
    }

    @Override
    public void putBack(Original original) {
        back = original;
    }

    @Override
    public void commit() throws ConnectorException {
        Original wanted = back;
        if (wanted != null) {
            replace(wanted.name(), Optional.of(wanted.before()), Optional.of(FileTime.fromMillis(wanted.changed())));
            return;
        }
        for (Original original : originals()) {
            Path file = editor.path(original.name());
            try {
                if (WholeFile.open(file) || !Arrays.equals(Files.readAllBytes(file), original.before())) {
                    throw new ConnectorException(
                            Problem.at(Place.of(original.name()), Problem.Kind.CHANGED_WHILE_READING));
                }
            } catch (IOException e) {
                throw FilesEditor.notReplaced(original.name(), e);
            }
            replace(original.name(), made, Optional.empty());
        }
    }

    private void replace(String name, Optional<byte[]> content, Optional<FileTime> changed) throws ConnectorException {
        Path file = editor.root().resolve(name).normalize();
        try {
            WholeFile.tidy(java.util.Objects.requireNonNull(file.getParent()));
            if (content.isPresent()) {
                WholeFile.replace(file, content.get(), changed);
            } else {
                WholeFile.remove(file);
            }
        } catch (IOException e) {
            throw FilesEditor.notReplaced(name, e);
        }
    }

    @Override
    public void close() {
        table = null;
        loaded = null;
    }
}
