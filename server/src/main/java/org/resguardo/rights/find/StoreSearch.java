/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.StoreOpener;
import org.resguardo.inventory.Stores;
import org.resguardo.retention.EditingAccess;

/**
 * Looks through one data store for a person: its tables as rows, what is a file from beginning to end. Where records can be changed they
 * are found by the way by which they would be changed, so that what is shown is what would be erased.
 */
public final class StoreSearch {
    private static final int MOST_FIELDS = 20_000;

    private final Stores stores;
    private final Inventory inventory;
    private final EditingAccess access;
    private final StoreOpener opener;
    private final Predicate<String> ours;

    /**
     * Over the stores of an inventory.
     *
     * @param ours tells addresses and numbers of the business itself, in small letters
     */
    public StoreSearch(
            Stores stores, Inventory inventory, EditingAccess access, StoreOpener opener, Predicate<String> ours) {
        this.stores = stores;
        this.inventory = inventory;
        this.access = access;
        this.opener = opener;
        this.ours = ours;
    }

    /** How the work is told, and where it goes on. */
    public interface Course {
        /** The first part that is not done yet; parts have the same numbers at every attempt. */
        int from();

        /** Something was found in the part. */
        void found(Found found);

        /** A part is done. */
        void done(int part);

        /** Says that a part could not be read whole. */
        void incomplete(String place);

        /** May throw to stop. */
        void check();
    }

    /**
     * Looks through a store.
     *
     * @throws ConnectorException when it cannot be reached as a whole
     */
    public void search(DataStore store, Sought sought, Course course) throws ConnectorException {
        Recogniser recogniser = new Recogniser(sought, ours);
        KnownColumns known = new KnownColumns(inventory.fields(store, MOST_FIELDS));
        if (store.kind() == StoreKind.SQL_SERVER) {
            read(store, recogniser, course, 0, Set.of(), Optional.empty());
            return;
        }
        try (Editor editor = access.open(store)) {
            List<EditableTable> tables = tables(editor, course);
            int part = rows(store, editor, tables, recogniser, known, course);
            if (store.kind() == StoreKind.FOLDER) {
                Set<String> files = new HashSet<>();
                tables.forEach(table -> files.add(table.id()));
                read(store, recogniser, course, part, files, Optional.of(editor));
            }
        }
    }

    private static List<EditableTable> tables(Editor editor, Course course) throws ConnectorException {
        List<EditableTable> tables = new ArrayList<>();
        for (String id : editor.tables()) {
            course.check();
            if (!folder(id)) {
                try {
                    EditableTable table = editor.table(id);
                    if (TableQuestion.askable(table)) {
                        tables.add(table);
                    }
                } catch (ConnectorException e) {
                    course.incomplete(id.startsWith(FileIds.BEGINNING) ? id.substring(FileIds.BEGINNING.length()) : id);
                }
            }
        }
        return tables;
    }

    private static boolean folder(String id) {
        return id.startsWith(FileIds.BEGINNING) && (id.endsWith("/") || id.length() == FileIds.BEGINNING.length());
    }

    /** First what indexes find in all tables, then what a look at every row finds. */
    private static int rows(
            DataStore store,
            Editor editor,
            List<EditableTable> tables,
            Recogniser recogniser,
            KnownColumns known,
            Course course)
            throws ConnectorException {
        RowSearch search = new RowSearch(editor, store.id(), known, recogniser, course::check);
        int part = 0;
        for (boolean quick : List.of(true, false)) {
            for (EditableTable table : tables) {
                if (part >= course.from()) {
                    if (quick) {
                        search.quick(table, course::found);
                    } else {
                        search.thorough(table, course::found);
                    }
                    course.done(part);
                }
                part++;
            }
        }
        return part;
    }

    private void read(
            DataStore store,
            Recogniser recogniser,
            Course course,
            int first,
            Set<String> tables,
            Optional<Editor> editor)
            throws ConnectorException {
        Optional<char[]> password = stores.password(store);
        try (var connector = opener.open(store, password, dataset -> true).connector()) {
            List<Dataset> datasets = new ArrayList<>();
            connector.list(datasets::add, problem -> course.incomplete(place(problem)));
            int part = first;
            for (Dataset dataset : datasets) {
                course.check();
                if (part >= course.from()) {
                    DocumentReader reader = new DocumentReader(
                            recogniser, asking(course), place -> FileIds.asRows(tables, dataset.id(), place));
                    boolean rowsOnly = FileIds.rowsOnly(tables, dataset.id());
                    if (!rowsOnly) {
                        readOne(connector, dataset, reader, course);
                        for (var passage : reader.found().entrySet()) {
                            course.found(found(store, dataset, passage.getKey(), passage.getValue(), editor));
                        }
                    }
                    course.done(part);
                }
                part++;
            }
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }

    private static void readOne(
            org.resguardo.connector.Connector connector, Dataset dataset, DocumentReader reader, Course course) {
        try {
            connector.read(dataset, ReadLimit.everything(), reader);
            if (reader.incomplete()) {
                course.incomplete(dataset.place().toString());
            }
        } catch (StoppedException e) {
            course.check();
            throw e;
        } catch (ConnectorException e) {
            course.incomplete(dataset.place().toString());
        }
    }

    private static BooleanSupplier asking(Course course) {
        return () -> {
            course.check();
            return true;
        };
    }

    private static String place(Problem problem) {
        return problem.place().toString();
    }

    private static Found found(
            DataStore store, Dataset dataset, Place place, DocumentReader.Passage passage, Optional<Editor> editor)
            throws ConnectorException {
        Optional<FileIds.Line> line = editor.isPresent() ? line(editor.get(), dataset) : Optional.empty();
        return new Found(
                store.id(),
                line.map(FileIds.Line::folder).orElse(""),
                place.toString(),
                passage.whose(),
                passage.reason(),
                "",
                line.map(FileIds.Line::columns).orElse(List.of()),
                line.map(one -> one.row().values()).orElse(List.of()),
                passage.texts(),
                passage.strangers());
    }

    /** The line of a document in the list of its folder, by which it can go as a whole. */
    private static Optional<FileIds.Line> line(Editor editor, Dataset dataset) throws ConnectorException {
        if (FileIds.mailbox(dataset.id())) {
            return Optional.empty();
        }
        String folder = FileIds.folder(dataset.id());
        EditableTable table = editor.table(folder);
        String name = dataset.id().substring(dataset.id().lastIndexOf('/') + 1);
        Selection named = new Selection(List.of(new Test.OneOf(table.key().getFirst(), List.of(name))));
        List<Row> rows = editor.rows(table, named, Optional.empty(), 1);
        return rows.stream()
                .findFirst()
                .map(row -> new FileIds.Line(
                        folder,
                        table.columns().stream().map(column -> column.name()).toList(),
                        row));
    }
}
