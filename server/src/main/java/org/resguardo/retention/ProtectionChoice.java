/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;

/**
 * A column that says what a row is to the business: open or closed, customer or staff. Some of its words may protect a row.
 *
 * @param column the column
 * @param words what was found in it
 */
public record ProtectionChoice(String column, List<Word> words) {
    private static final int LOOKED_AT = 2_000;
    private static final int MOST_WORDS = 12;
    private static final Pattern STATE = Pattern.compile(
            "(?i).*(status|state|estado|situacion|role|rol|type|tipo|kind|clase|level|nivel|stage|fase).*");
    private static final Pattern STAYS = Pattern.compile(
            "(?i).*(admin|owner|staff|emplead|employee|editor|author|autor|manager|open|abiert|process|proceso|pending|pendient"
                    + "|hold|disput|active|activ|draft|borrador|unpaid|due|tax|impuest|legal).*");
    private static final Pattern MAY_GO = Pattern.compile("(?i).*(inactiv|closed|cerrad|complet|cancel|archiv).*");

    /** Keeps the words as they are. */
    public ProtectionChoice {
        words = List.copyOf(words);
    }

    /**
     * A word that stands in the column.
     *
     * @param text the word
     * @param protects true when rows like that usually must stay
     */
    public record Word(String text, boolean protects) {}

    /** The columns of a table that seem to say such a thing. */
    public static List<ProtectionChoice> of(Editor editor, EditableTable table) throws ConnectorException {
        if (table.key().isEmpty()) {
            return List.of();
        }
        List<Row> rows = editor.rows(table, Selection.ALL, Optional.empty(), LOOKED_AT);
        List<ProtectionChoice> choices = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            EditableColumn column = table.columns().get(c);
            int position = c;
            List<String> words = rows.stream()
                    .map(row -> row.value(position).text().strip())
                    .filter(text -> !text.isEmpty() && text.length() <= 40)
                    .distinct()
                    .limit(MOST_WORDS + 1L)
                    .sorted()
                    .toList();
            boolean few = !words.isEmpty() && words.size() <= MOST_WORDS;
            if (few && STATE.matcher(column.name().toLowerCase(Locale.ROOT)).matches() && !column.unique()) {
                choices.add(new ProtectionChoice(
                        column.name(),
                        words.stream()
                                .map(word -> new Word(word, protects(word)))
                                .toList()));
            }
        }
        return choices;
    }

    private static boolean protects(String word) {
        return STAYS.matcher(word).matches() && !MAY_GO.matcher(word).matches();
    }
}
