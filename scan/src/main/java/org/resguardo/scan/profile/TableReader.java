/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.resguardo.engine.DataCategory;

/** Reads how a system is recognised, and what is known of its columns. */
final class TableReader {
    /** The name of a file's one table. */
    private static final String FILE = "";

    private enum Risk {
        RAISES
    }

    private TableReader() {}

    static List<KnownTable> tables(Piece detect, Piece columns) throws ProfileException {
        detect.hasOnly("headers_all", "headers_any", "prefix", "tables");
        boolean prefixed =
                detect.find("prefix").isPresent() && detect.at("prefix").truth();
        Optional<Piece> named = detect.find("tables");
        Map<String, Piece> pieces = new LinkedHashMap<>();
        for (Piece piece : named.isPresent() ? named.get().items() : List.of(detect)) {
            pieces.put(named.isPresent() ? name(piece) : FILE, piece);
        }
        Map<String, List<KnownColumn>> known = columns(columns, List.copyOf(pieces.keySet()));
        List<KnownTable> tables = new ArrayList<>();
        for (Map.Entry<String, Piece> piece : pieces.entrySet()) {
            tables.add(
                    table(piece.getKey(), prefixed, piece.getValue(), known.getOrDefault(piece.getKey(), List.of())));
        }
        return tables;
    }

    private static String name(Piece piece) throws ProfileException {
        piece.hasOnly("name", "headers_all", "headers_any");
        return piece.at("name").text().toLowerCase(Locale.ROOT);
    }

    private static KnownTable table(String name, boolean prefixed, Piece detect, List<KnownColumn> columns)
            throws ProfileException {
        List<HeadingMatch> all = headings(detect.at("headers_all"));
        Optional<Piece> any = detect.find("headers_any");
        return new KnownTable(name, prefixed, all, any.isPresent() ? headings(any.get()) : List.of(), columns);
    }

    /** Each item is a heading, or a list of the forms that one heading has in several languages or versions. */
    private static List<HeadingMatch> headings(Piece list) throws ProfileException {
        List<HeadingMatch> headings = new ArrayList<>();
        for (Piece item : list.items()) {
            headings.add(HeadingMatch.AnyOf.of(texts(item)));
        }
        if (headings.isEmpty()) {
            throw list.wrong(Expected.Kind.LIST);
        }
        return headings;
    }

    private static Map<String, List<KnownColumn>> columns(Piece list, List<String> tables) throws ProfileException {
        Map<String, List<KnownColumn>> columns = new LinkedHashMap<>();
        for (Piece item : list.items()) {
            item.hasOnly("table", "match", "match_regex", "category", "role", "risk", "scan");
            columns.computeIfAbsent(table(item, tables), t -> new ArrayList<>()).add(column(item));
        }
        return columns;
    }

    private static String table(Piece column, List<String> tables) throws ProfileException {
        if (tables.contains(FILE)) {
            return FILE;
        }
        return column.at("table")
                .oneOf(
                        tables,
                        name -> Optional.of(name.toLowerCase(Locale.ROOT)).filter(tables::contains));
    }

    private static KnownColumn column(Piece piece) throws ProfileException {
        Optional<Piece> category = piece.find("category");
        Optional<Piece> role = piece.find("role");
        Optional<Piece> risk = piece.find("risk");
        Optional<Piece> scan = piece.find("scan");
        return new KnownColumn(
                heading(piece),
                category.isPresent() || role.isEmpty() ? Optional.of(category(piece.at("category"))) : Optional.empty(),
                role.isPresent() ? Optional.of(role.get().oneOf(KnownColumn.Role.class)) : Optional.empty(),
                risk.isPresent() && risk.get().oneOf(Risk.class) == Risk.RAISES,
                scan.isPresent() ? categories(scan.get()) : List.of());
    }

    private static HeadingMatch heading(Piece column) throws ProfileException {
        Optional<Piece> pattern = column.find("match_regex");
        if (pattern.isEmpty()) {
            return HeadingMatch.AnyOf.of(texts(column.at("match")));
        }
        try {
            return new HeadingMatch.Fitting(Pattern.compile(pattern.get().text()));
        } catch (PatternSyntaxException e) {
            throw pattern.get().wrong(Expected.Kind.PATTERN);
        }
    }

    private static List<DataCategory> categories(Piece list) throws ProfileException {
        List<DataCategory> categories = new ArrayList<>();
        for (Piece item : list.items()) {
            categories.add(category(item));
        }
        return categories;
    }

    private static DataCategory category(Piece piece) throws ProfileException {
        List<String> ids =
                Arrays.stream(DataCategory.values()).map(DataCategory::id).toList();
        return piece.oneOf(ids, DataCategory::byId);
    }

    private static List<String> texts(Piece piece) throws ProfileException {
        List<String> texts = new ArrayList<>();
        for (Piece item : piece.itemsOrOne()) {
            texts.add(item.text());
        }
        if (texts.isEmpty()) {
            throw piece.wrong(Expected.Kind.TEXT);
        }
        return texts;
    }
}
