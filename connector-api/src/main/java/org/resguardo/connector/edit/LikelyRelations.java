/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Relations that nobody declared and that names suggest: many programs keep their tables without foreign keys, and what
 * points to a row is then nobody's business but theirs.
 */
public final class LikelyRelations {
    private static final Set<String> PEOPLE_WHO_WRITE =
            Set.of("author", "autor", "autora", "owner", "user", "usuario", "editor", "creator");
    private static final Set<String> TABLES_OF_ACCOUNTS = Set.of("user", "account", "usuario", "cuenta", "member");
    private static final Set<String> MARKS = Set.of(
            "deleted", "deleted_at", "is_deleted", "deletedat", "isdeleted", "eliminado", "borrado", "fecha_baja");

    private LikelyRelations() {}

    /**
     * A column of some table.
     *
     * @param table the table's id
     * @param tableName the table's own name
     * @param name the column's name
     */
    public record Column(String table, String tableName, String name) {}

    /** The columns among those of a database that seem to point to the key of a table. */
    public static List<Relation> to(
            String table, String tableName, String key, List<Column> columns, List<Relation> declared) {
        Set<String> known = declared.stream().map(Relation::name).collect(Collectors.toSet());
        Set<String> names = names(tableName, key);
        return columns.stream()
                .filter(column ->
                        !(column.table().equals(table) && column.name().equals(key)))
                .filter(column -> names.contains(plain(column.name())) || writes(tableName, column.name()))
                .map(column -> new Relation(
                        column.table(), List.of(column.name()), table, List.of(key), Relation.OnDelete.UNKNOWN))
                .filter(relation -> !known.contains(relation.name()))
                .collect(Collectors.toList());
    }

    /** True when a column's name says that it marks rows as deleted. */
    public static boolean marksDeleted(String column) {
        return MARKS.contains(column.toLowerCase(Locale.ROOT));
    }

    private static Set<String> names(String table, String key) {
        String lower = table.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('_') + 1);
        Set<String> names = new LinkedHashSet<>();
        Stream.of(lower, last, singular(lower), singular(last)).forEach(base -> {
            names.add(plain(base + key));
            names.add(plain(base + "id"));
        });
        String name = plain(key);
        if (name.length() > 3 && (name.endsWith("id") || name.contains(plain(singular(last))))) {
            names.add(name);
        }
        return names;
    }

    private static boolean writes(String table, String column) {
        String lower = table.toLowerCase(Locale.ROOT);
        boolean accounts = TABLES_OF_ACCOUNTS.contains(singular(lower.substring(lower.lastIndexOf('_') + 1)));
        String name = column.toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('_') + 1);
        return accounts && PEOPLE_WHO_WRITE.contains(last);
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
