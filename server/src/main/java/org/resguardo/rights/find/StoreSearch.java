/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.StoreOpener;
import org.resguardo.inventory.Stores;
import org.resguardo.retention.EditingAccess;
import org.resguardo.rights.index.PersonIndex;

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
        if (store.kind() == StoreKind.SQL_SERVER || store.kind() == StoreKind.MAILBOX) {
            read(store, recogniser, course, new FileTables(), dataset -> true);
            return;
        }
        try (Editor editor = access.open(store)) {
            RowSearch rows = new RowSearch(editor, store.id(), known, recogniser, course::check);
            if (store.kind() == StoreKind.FOLDER) {
                read(store, recogniser, course, new FileTables(editor, rows), dataset -> true);
            } else {
                rows(tables(editor, course), rows, course);
            }
        }
    }

    /** How a file is called where its records are changed. */
    static String file(Dataset dataset) {
        return FileIds.BEGINNING + dataset.id();
    }

    /**
     * Looks only where an index says that the person stood: at those rows, what belongs to them, and those files.
     *
     * @throws ConnectorException when the store cannot be reached, or is no longer as the index knows it
     */
    public void indexed(DataStore store, Sought sought, List<PersonIndex.Hit> hits, Course course)
            throws ConnectorException {
        Recogniser recogniser = new Recogniser(sought, ours);
        KnownColumns known = new KnownColumns(inventory.fields(store, MOST_FIELDS));
        try (Editor editor = access.open(store)) {
            RowSearch rows = new RowSearch(editor, store.id(), known, recogniser, course::check);
            if (store.kind() == StoreKind.FOLDER) {
                Set<String> files = hits.stream().map(PersonIndex.Hit::dataset).collect(Collectors.toSet());
                read(store, recogniser, course, new FileTables(editor, rows), dataset -> files.contains(file(dataset)));
                return;
            }
            Map<String, List<Long>> tables = new LinkedHashMap<>();
            hits.forEach(hit -> tables.computeIfAbsent(hit.dataset(), id -> new ArrayList<>())
                    .add(hit.row()));
            for (Map.Entry<String, List<Long>> one : tables.entrySet()) {
                rows.numbered(editor.table(one.getKey()), one.getValue(), course::found);
            }
        }
    }

    private static List<EditableTable> tables(Editor editor, Course course) throws ConnectorException {
        List<EditableTable> tables = new ArrayList<>();
        for (String id : editor.tables()) {
            course.check();
            try {
                EditableTable table = editor.table(id);
                if (TableQuestion.askable(table)) {
                    tables.add(table);
                }
            } catch (ConnectorException e) {
                course.incomplete(id);
            }
        }
        return tables;
    }

    /** First what indexes find in all tables, then what a look at every row finds. */
    private static void rows(List<EditableTable> tables, RowSearch search, Course course) throws ConnectorException {
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
    }

    private void read(
            DataStore store, Recogniser recogniser, Course course, FileTables tables, Predicate<Dataset> wanted)
            throws ConnectorException {
        Optional<char[]> password = stores.password(store);
        try (Connector connector = opener.open(store, password, dataset -> true).connector()) {
            List<Dataset> datasets = new ArrayList<>();
            connector.list(
                    datasets::add, problem -> course.incomplete(problem.place().toString()));
            datasets.removeIf(wanted.negate());
            DatasetSearch search = new DatasetSearch(store.id(), connector, recogniser, tables, course);
            List<Dataset> rest = datasets.subList(Math.min(course.from(), datasets.size()), datasets.size());
            try (SiftingAhead sifting = new SiftingAhead(connector, recogniser.sought(), rest.iterator())) {
                for (int part = course.from(); part < datasets.size(); part++) {
                    course.check();
                    search.look(sifting.next());
                    course.done(part);
                }
            }
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }
}
