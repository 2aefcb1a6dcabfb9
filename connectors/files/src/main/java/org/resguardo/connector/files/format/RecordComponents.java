/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * Reads contacts and calendars, which share one syntax (RFC 6350 and RFC 5545, read 2026-11, and the older vCard 2.1), as a
 * table with a row for each contact or event.
 *
 * <p>The second value of a property goes to a column of its own, as {@code EMAIL 2}. So a row is a person or an event, and a
 * cell is one value that can be told for what it is; rows of their own for further values would count people twice, and
 * several values in one cell would count as one. More than {@link #MOST} values of a kind share the last cell.
 */
final class RecordComponents implements VObjectDataListener {
    private static final int MOST = 10;
    private static final Set<String> ROWS = Set.of("VCARD", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY");
    private static final Set<String> PASSED_OVER = Set.of("VTIMEZONE");
    private static final Set<String> ABOUT_THE_FILE = Set.of("PRODID", "VERSION", "CALSCALE", "METHOD");

    private final Source source;
    private final FileIntake intake;
    private final TreeTables tables;
    private final Map<String, Integer> seen = new HashMap<>();
    private boolean rowOpen;
    private boolean any;
    private int passing;
    private int depth;

    private RecordComponents(Source source, FileIntake intake, TreeTables tables) {
        this.source = source;
        this.intake = intake;
        this.tables = tables;
    }

    static void read(Source source, FileIntake intake, SyntaxRules rules) throws IOException {
        try (RecordText letters = RecordText.letters(source, intake);
                VObjectReader reader = new VObjectReader(new RecordLines(letters), rules);
                TreeTables tables = new TreeTables(source, intake)) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            RecordComponents components = new RecordComponents(source, intake, tables);
            tables.beginArray();
            reader.parse(components);
            tables.finish();
            components.tellTrouble();
        }
    }

    private void tellTrouble() {
        if (!any) {
            intake.problem(Problem.at(source.place(), Kind.NOT_WHAT_IT_SAYS));
        } else if (depth > 0) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        }
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        any = true;
        depth++;
        passing += PASSED_OVER.contains(name) ? 1 : 0;
        if (ROWS.contains(name)) {
            endRow();
            beginRow();
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        depth--;
        passing -= PASSED_OVER.contains(name) ? 1 : 0;
        if (ROWS.contains(name)) {
            endRow();
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        String name = property.getName().strip().toUpperCase(Locale.ROOT);
        if (passing > 0 || ABOUT_THE_FILE.contains(name)) {
            return;
        }
        if (!rowOpen) {
            beginRow();
        }
        if (property.getValue().length() >= RecordLines.LONGEST && !RecordProperty.isPicture(property)) {
            intake.problem(Problem.at(source.place(), Kind.TOO_LARGE, "limit", "1 MB"));
        }
        RecordProperty.date(name, property.getValue()).ifPresent(when -> intake.dated(source.place(), when));
        RecordProperty.give(name, property, this::cell);
    }

    private void cell(String name, String value) {
        int count = Math.min(MOST, seen.merge(name, 1, Integer::sum));
        tables.key(count == 1 ? name : name + " " + count);
        tables.value(value);
    }

    private void beginRow() {
        tables.stopIfAsked();
        tables.beginObject();
        rowOpen = true;
        seen.clear();
    }

    private void endRow() {
        if (rowOpen) {
            tables.end();
            rowOpen = false;
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        any = true;
    }

    /** A line that breaks the syntax is looked at as it stands. */
    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
        if (property == null) {
            tables.remark(context.getUnfoldedLine());
        }
    }
}
