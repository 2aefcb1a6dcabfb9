/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;

/**
 * Changes the files of a folder: the records of CSV, TSV and XLSX files, the messages of mailboxes, and whole documents.
 *
 * <p>Nobody can lock a file against every program. So a change of one file is one step: it is read, what is to go is worked out,
 * and it is replaced only when it is still what was read and no office program says that it is open.
 */
public final class FilesEditor implements Editor {
    /** The largest file that is changed: it is held in memory several times over. */
    static final int LARGEST = 16 << 20;

    private static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 12;

    private final Path root;
    private @Nullable Loaded loaded;
    private String loadedId = "";

    /** An editor of what lies in a folder. */
    public FilesEditor(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    @Override
    public List<String> tables() throws ConnectorException {
        List<String> tables = new ArrayList<>();
        Set<Path> folders = new HashSet<>();
        try (Stream<Path> files = Files.walk(root, DEEPEST)) {
            for (Path file :
                    files.filter(FilesEditor::plain).limit(MOST_FILES).sorted().toList()) {
                tables.addAll(tables(file));
                Path folder = file.getParent();
                if (folder != null && folders.add(folder)) {
                    String name = name(folder);
                    tables.add(new TableId(name.isEmpty() ? "" : name + "/", "").id());
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw unreadable(place());
        }
        return tables;
    }

    private static boolean plain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !FolderFiles.hidden(file)
                && !WholeFile.part(file);
    }

    /** A workbook that is not understood offers no sheets; its document can still go as a whole. */
    private List<String> tables(Path file) throws IOException {
        String name = name(file);
        return switch (FileKind.of(name)) {
            case DELIMITED, MAILBOX -> List.of(new TableId(name, "").id());
            case WORKBOOK -> {
                try {
                    yield Files.size(file) > LARGEST
                            ? List.of()
                            : new XlsxBook(XlsxParts.of(Files.readAllBytes(file)))
                                    .sheets().keySet().stream()
                                            .map(sheet -> new TableId(name, sheet).id())
                                            .toList();
                } catch (java.util.zip.ZipException | java.io.EOFException e) {
                    yield List.of();
                }
            }
            case DOCUMENT -> List.of();
        };
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(java.io.File.separatorChar, '/');
    }

    /** What a file is changed as. */
    private enum FileKind {
        DELIMITED,
        WORKBOOK,
        MAILBOX,
        DOCUMENT;

        static FileKind of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.matches(".*\\.(csv|tsv|tab)")
                    ? DELIMITED
                    : lower.endsWith(".xlsx") ? WORKBOOK : lower.endsWith(".mbox") ? MAILBOX : DOCUMENT;
        }
    }

    private Place place() {
        return Place.of(String.valueOf(root.getFileName()));
    }

    private static ConnectorException unreadable(Place place) {
        return new ConnectorException(Problem.at(place, Problem.Kind.UNREADABLE_DISK));
    }

    /** The path of a name below the root; one that leads out of it, also through a link, is not there. */
    Path path(String name) throws ConnectorException {
        try {
            Path path = root.resolve(name).normalize();
            if (path.startsWith(root) && path.toRealPath().startsWith(root.toRealPath())) {
                return path;
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // Said below, as for a file that is not there.
        }
        throw new ConnectorException(Problem.at(Place.of(name.isEmpty() ? "/" : name), Problem.Kind.NOT_FOUND));
    }

    @Override
    public EditableTable table(String id) throws ConnectorException {
        TableId known = TableId.of(id);
        Place place = known.place(String.valueOf(root.getFileName()));
        if (known.folder()) {
            return folder(id, place, path(known.file()));
        }
        if (tooLarge(path(known.file()), place)) {
            return new EditableTable(
                    id,
                    place,
                    List.of(Columns.NUMBER),
                    List.of(Columns.NUMBER.name()),
                    List.of(),
                    List.of(),
                    List.of(new Hazard(Hazard.Kind.BEYOND_US, LARGEST / (1 << 20) + " MB")));
        }
        FileTable records = load(id).records();
        List<EditableColumn> columns = new ArrayList<>(List.of(Columns.NUMBER));
        columns.addAll(records.columns());
        return new EditableTable(
                id, place, columns, List.of(Columns.NUMBER.name()), List.of(), List.of(), records.hazards());
    }

    private static EditableTable folder(String id, Place place, Path folder) throws ConnectorException {
        try {
            return new EditableTable(
                    id,
                    place,
                    FolderFiles.COLUMNS,
                    List.of(FolderFiles.NAME.name()),
                    List.of(),
                    List.of(),
                    FolderFiles.hazards(folder));
        } catch (IOException e) {
            throw unreadable(place);
        }
    }

    private static boolean tooLarge(Path file, Place place) throws ConnectorException {
        try {
            return Files.size(file) > LARGEST;
        } catch (IOException e) {
            throw unreadable(place);
        }
    }

    /** Reads a file again when it is no longer what was read last. */
    Loaded load(String id) throws ConnectorException {
        TableId known = TableId.of(id);
        Path file = path(known.file());
        try {
            byte[] bytes = Files.readAllBytes(file);
            Loaded before = loaded;
            if (before != null && loadedId.equals(id) && java.util.Arrays.equals(before.bytes(), bytes)) {
                return before;
            }
            Loaded now = new Loaded(known.file(), bytes, records(known, bytes));
            loaded = now;
            loadedId = id;
            return now;
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new ConnectorException(Problem.at(Place.of(known.file()), Problem.Kind.DAMAGED));
        } catch (IOException e) {
            throw unreadable(Place.of(known.file()));
        }
    }

    private static FileTable records(TableId known, byte[] bytes) throws IOException, ConnectorException {
        return switch (FileKind.of(known.file())) {
            case DELIMITED -> new DelimitedTable(bytes);
            case MAILBOX -> new MboxTable(bytes);
            case WORKBOOK -> {
                XlsxBook book = new XlsxBook(XlsxParts.of(bytes));
                String part = book.sheets().get(known.sheet());
                if (part == null) {
                    throw new ConnectorException(Problem.at(Place.of(known.file()), Problem.Kind.NOT_FOUND));
                }
                yield new XlsxTable(book, part);
            }
            case DOCUMENT -> throw new ConnectorException(Problem.at(Place.of(known.file()), Problem.Kind.NOT_OFFERED));
        };
    }

    List<Row> all(EditableTable table) throws ConnectorException {
        TableId known = TableId.of(table.id());
        if (!known.folder()) {
            return load(table.id()).rows();
        }
        try {
            return FolderFiles.rows(path(known.file()));
        } catch (IOException e) {
            throw unreadable(table.place());
        }
    }

    @Override
    public long count(EditableTable table, Selection selection) throws ConnectorException {
        RowTests tests = new RowTests(table, selection);
        return all(table).stream().filter(tests::pass).count();
    }

    @Override
    public List<Row> rows(EditableTable table, Selection selection, Optional<Row> after, int most)
            throws ConnectorException {
        return passing(table, all(table), selection, after, most);
    }

    static List<Row> passing(EditableTable table, List<Row> all, Selection selection, Optional<Row> after, int most) {
        RowTests tests = new RowTests(table, selection);
        return all.stream()
                .filter(row ->
                        after.isEmpty() || behind(row.value(0), after.get().value(0)))
                .filter(tests::pass)
                .limit(most)
                .toList();
    }

    private static boolean behind(Value key, Value other) {
        return key.kind() == Value.Kind.WHOLE
                ? key.whole() > other.whole()
                : key.text().compareTo(other.text()) > 0;
    }

    @Override
    public List<Row> find(EditableTable table, List<Row> keys) throws ConnectorException {
        return withKeys(table, all(table), keys);
    }

    static List<Row> withKeys(EditableTable table, List<Row> all, List<Row> keys) {
        Set<List<Value>> wanted = new HashSet<>();
        keys.forEach(row -> wanted.add(table.keyOf(row)));
        return all.stream().filter(row -> wanted.contains(table.keyOf(row))).toList();
    }

    /** Nobody says of files that their records belong together. */
    @Override
    public List<Row> pointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents) {
        return List.of();
    }

    @Override
    public boolean replacesFiles() {
        return true;
    }

    @Override
    public boolean keysStay() {
        return false;
    }

    /** All records of a file in one step, since it is replaced as a whole; documents one by one. */
    @Override
    public int together(EditableTable table, int usual) {
        return TableId.of(table.id()).folder() ? 1 : Integer.MAX_VALUE;
    }

    @Override
    public Original.Standing standing(Original original) throws ConnectorException {
        Optional<byte[]> now = now(original.name());
        String digest = now.map(WholeFile::digest).orElse("");
        if (digest.equals(original.after())) {
            return Original.Standing.AFTER;
        }
        return now.isPresent() && java.util.Arrays.equals(now.get(), original.before())
                ? Original.Standing.BEFORE
                : Original.Standing.OTHER;
    }

    private Optional<byte[]> now(String name) throws ConnectorException {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new ConnectorException(Problem.at(Place.of(name), Problem.Kind.NOT_FOUND));
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(Place.of(name));
        }
    }

    @Override
    public Change begin() {
        return new FilesChange(this);
    }

    /** What kept a file from being replaced: most often a program that has it open. */
    static ConnectorException notReplaced(String name, IOException e) {
        Problem.Kind kind = e instanceof FileSystemException && !(e instanceof NoSuchFileException)
                ? Problem.Kind.NO_RIGHT_TO_CHANGE
                : Problem.Kind.UNREADABLE_DISK;
        return new ConnectorException(Problem.at(Place.of(name), kind));
    }

    @Override
    public void close() {
        loaded = null;
    }
}
