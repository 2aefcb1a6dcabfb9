/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Relation.OnDelete;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.scan.profile.KnownRelation;

/** A database whose tables also point to each other as the profile of its program says: many programs declare no foreign keys. */
final class ProfiledEditor implements Editor {
    private final Editor inner;
    private final List<KnownRelation> relations;
    private final Map<String, EditableTable> seen = new HashMap<>();

    ProfiledEditor(Editor inner, List<KnownRelation> relations) {
        this.inner = inner;
        this.relations = relations;
    }

    @Override
    public List<String> tables() throws ConnectorException {
        return inner.tables();
    }

    @Override
    public EditableTable table(String id) throws ConnectorException {
        EditableTable table = inner.table(id);
        List<Relation> pointing = new ArrayList<>(table.pointingHere());
        Set<String> declared = pointing.stream().map(Relation::name).collect(Collectors.toSet());
        for (KnownRelation known : relations) {
            Optional<String> before = known.before(table.place().last());
            if (before.isPresent() && table.position(known.key()).isPresent()) {
                child(before.get() + known.table(), known.column())
                        .map(child -> new Relation(
                                child, List.of(known.column()), id, List.of(known.key()), OnDelete.UNKNOWN))
                        .filter(relation -> declared.add(relation.name()))
                        .ifPresent(pointing::add);
            }
        }
        return new EditableTable(
                table.id(),
                table.place(),
                table.columns(),
                table.key(),
                pointing,
                table.pointingAway(),
                table.hazards());
    }

    /** The id of a table of that name with that column. */
    private Optional<String> child(String name, String column) throws ConnectorException {
        for (String id : inner.tables()) {
            if (id.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT))) {
                EditableTable table = described(id);
                if (table.place().last().equalsIgnoreCase(name)
                        && table.position(column).isPresent()) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    private EditableTable described(String id) throws ConnectorException {
        EditableTable table = seen.get(id);
        if (table == null) {
            table = inner.table(id);
            seen.put(id, table);
        }
        return table;
    }

    @Override
    public long count(EditableTable table, Selection selection) throws ConnectorException {
        return inner.count(table, selection);
    }

    @Override
    public List<Row> rows(EditableTable table, Selection selection, Optional<Row> after, int most)
            throws ConnectorException {
        return inner.rows(table, selection, after, most);
    }

    @Override
    public List<Row> some(EditableTable table, Selection selection, int most) throws ConnectorException {
        return inner.some(table, selection, most);
    }

    @Override
    public List<Row> find(EditableTable table, List<Row> keys) throws ConnectorException {
        return inner.find(table, keys);
    }

    @Override
    public List<Row> pointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
            throws ConnectorException {
        return inner.pointing(child, relation, parent, parents);
    }

    @Override
    public int together(EditableTable table, int usual) {
        return inner.together(table, usual);
    }

    @Override
    public boolean keysStay() {
        return inner.keysStay();
    }

    @Override
    public boolean replacesFiles() {
        return inner.replacesFiles();
    }

    @Override
    public Original.Standing standing(Original original) throws ConnectorException {
        return inner.standing(original);
    }

    @Override
    public Change begin() throws ConnectorException {
        return inner.begin();
    }

    @Override
    public void close() {
        inner.close();
    }
}
