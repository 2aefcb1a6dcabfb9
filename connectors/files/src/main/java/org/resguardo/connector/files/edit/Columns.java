/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableColumn.Kind;

/** Makes columns of headings: each has a name, and no two the same. */
final class Columns {
    /** The column that tells records apart: their places in the file, counted from 1. */
    static final EditableColumn NUMBER = new EditableColumn("#", "", Kind.WHOLE, true, true, OptionalInt.empty());

    private Columns() {}

    static EditableColumn of(String name, Kind kind) {
        return new EditableColumn(name, "", kind, false, false, OptionalInt.empty());
    }

    /** Names for so many columns; one without a heading is called by its letter, as spreadsheets do. */
    static List<String> names(List<String> headings, int width) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(NUMBER.name()));
        for (int i = 0; i < width; i++) {
            String heading = i < headings.size() ? headings.get(i).strip() : "";
            String name = heading.isEmpty() ? letters(i) : heading;
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = (heading.isEmpty() ? letters(i) : heading) + " " + n;
            }
            names.add(name);
        }
        return names;
    }

    /** A, B, ... Z, AA, AB, ... */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
