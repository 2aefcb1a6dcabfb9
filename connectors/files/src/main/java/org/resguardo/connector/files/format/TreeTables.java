/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * Makes tables out of a tree that comes in pieces: of JSON, XML, YAML and what else is made of names within names.
 *
 * <p>Objects that stand in an array, or are repeated under one name, are rows of a table at the place of that name. What
 * they hold are its columns, with the names that lead there joined by dots; several plain values in one are put into one
 * cell. An object whose members' names are data is a table with a row for each member and the name in a column
 * {@code key}. What stands alone, as in a file of settings, is handed over as lines {@code name: value}: names that stand
 * alone may be data too, and then are looked at.
 *
 * <p>Rows are held until there are some thousand, or a megabyte of them. By then most columns are known; when others come
 * later, the table is begun again at its place with all of them. Memory does not grow with the file: names are counted,
 * values that are longer than a cell should be become text, and so does everything beyond the limits, so that nothing
 * is left out but what lies too deep.
 */
final class TreeTables implements AutoCloseable {
    static final byte[] BETWEEN_WORDS = {'\n'};
    private static final byte[] BETWEEN_NUMBERS = {',', ' '};

    private static final int NAMES_IN_OBJECT = 256;
    private static final int NAMES_AT_TOP = 1024;
    private static final int NAMES_IN_ALL = 20_000;

    private final FileIntake intake;
    private final int maxColumns;
    private final TreeOutput output;
    private final TreeTable top;
    private final TreeRows rows;
    private final TreeParts parts;
    private final TreeStack stack;
    private boolean topIsArray;
    private int names;

    TreeTables(Source source, FileIntake intake) {
        this.intake = intake;
        this.maxColumns = intake.options().maxColumns();
        this.output = new TreeOutput(intake, source.place());
        this.top = TreeTable.outermost(source.place());
        this.rows = new TreeRows(top, output, maxColumns);
        this.parts = new TreeParts(output);
        this.stack = new TreeStack(top, () -> tellTooDeep(source));
    }

    void beginObject() {
        if (stack.tooDeep()) {
            return;
        }
        TreeFrame in = stack.top();
        switch (in.kind) {
            case TOP, ARRAY -> beginRow(rowsOf(in));
            case OBJECT -> beginMember(in, in.member);
            case POSITIONS -> beginMember(in, position(in));
            case KEYED -> beginObject(in.table, in.table.root);
            case LINES -> stack.push(TreeFrame.Kind.LINES, in.table, in.node);
        }
    }

    private void beginMember(TreeFrame in, @Nullable TreeNode member) {
        if (member == null) {
            stack.push(TreeFrame.Kind.LINES, in.table, in.node).label = in.label;
        } else if (member.table == null && member.metIn == in.table.rowNumber()) {
            beginRow(TreeMoves.toRows(in.table, member));
        } else if (member.table != null && !member.keyed) {
            beginRow(member.table);
        } else {
            member.metIn = in.table.rowNumber();
            beginObject(in.table, member);
        }
    }

    private void beginRow(TreeTable table) {
        if (table.root.keyed) {
            beginObject(table, table.root);
        } else {
            table.beginRow();
            stack.push(TreeFrame.Kind.OBJECT, table, table.root).row = table;
        }
    }

    private void beginObject(TreeTable table, TreeNode node) {
        if (node.keyed && node.table != null) {
            stack.push(TreeFrame.Kind.KEYED, node.table, node);
        } else {
            stack.push(TreeFrame.Kind.OBJECT, table, node);
        }
    }

    void beginArray() {
        if (stack.tooDeep()) {
            return;
        }
        TreeFrame in = stack.top();
        switch (in.kind) {
            case TOP -> {
                topIsArray = true;
                stack.push(TreeFrame.Kind.ARRAY, in.table, in.node);
            }
            case ARRAY -> stack.push(TreeFrame.Kind.POSITIONS, in.table, in.node);
            case POSITIONS -> beginInnerArray(in);
            case OBJECT -> beginMemberArray(in, in.member);
            case KEYED -> stack.push(TreeFrame.Kind.ARRAY, in.table, in.table.root.childOrNew(TreeTable.VALUE));
            case LINES -> stack.push(TreeFrame.Kind.LINES, in.table, in.node);
        }
    }

    /** Of arrays within arrays, only those that hold plain values are rows. */
    private void beginInnerArray(TreeFrame in) {
        if (in.begun) {
            beginMemberArray(in, position(in));
        } else {
            stack.push(TreeFrame.Kind.POSITIONS, in.table, in.node);
        }
    }

    private void beginMemberArray(TreeFrame in, @Nullable TreeNode member) {
        if (member == null) {
            stack.push(TreeFrame.Kind.LINES, in.table, in.node).label = in.label;
        } else {
            stack.push(TreeFrame.Kind.ARRAY, in.table, member);
        }
    }

    /** Ends the object or array that was begun last. */
    void end() {
        TreeFrame ended = stack.pop();
        if (ended != null && ended.begun) {
            rows.endRow(ended.table);
        }
        if (ended != null && ended.row != null) {
            rows.endRow(ended.row);
        }
    }

    void key(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        key(utf8, 0, utf8.length);
    }

    /** Names the member that comes next. */
    void key(byte[] utf8, int from, int length) {
        TreeFrame in = stack.top();
        if (stack.skips()) {
            return;
        }
        switch (in.kind) {
            case OBJECT -> keyOfColumn(in, utf8, from, length);
            case KEYED -> keyOfRow(in, utf8, from, length);
            case LINES -> in.label = new String(utf8, from, length, StandardCharsets.UTF_8);
            case TOP, ARRAY, POSITIONS -> output.line("", utf8, from, length);
        }
    }

    private void keyOfColumn(TreeFrame in, byte[] utf8, int from, int length) {
        in.member = in.node.child(utf8, from, length);
        if (in.member == null) {
            String name = new String(utf8, from, length, StandardCharsets.UTF_8);
            int most = in.node != in.table.root ? NAMES_IN_OBJECT : in.table == top ? NAMES_AT_TOP : maxColumns;
            if (TreeKeys.looksLikeData(name) || in.node.children.size() >= Math.min(most, maxColumns)) {
                in.table = TreeMoves.toKeyedRows(in.table, in.node);
                in.kind = TreeFrame.Kind.KEYED;
                keyOfRow(in, utf8, from, length);
            } else if (names++ < NAMES_IN_ALL) {
                in.member = in.node.childOrNew(name);
            } else {
                in.label = name;
            }
        }
    }

    private void keyOfRow(TreeFrame in, byte[] utf8, int from, int length) {
        if (in.begun) {
            rows.endRow(in.table);
        }
        in.table.beginRow();
        rows.putKey(in.table, utf8, from, length);
        in.begun = true;
    }

    void value(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        value(utf8, 0, utf8.length);
    }

    /** Takes a plain value. */
    void value(byte[] utf8, int from, int length) {
        if (stack.skips() || length == 0) {
            return;
        }
        if (length > TreeParts.CELL) {
            output.line(label(), utf8, from, length);
            return;
        }
        TreeFrame in = stack.top();
        switch (in.kind) {
            case TOP, LINES -> output.line(label(), utf8, from, length);
            case OBJECT -> put(in, in.member, utf8, from, length, BETWEEN_WORDS);
            case KEYED -> put(in, in.table.root.childOrNew(TreeTable.VALUE), utf8, from, length, BETWEEN_WORDS);
            case POSITIONS -> put(in, position(in), utf8, from, length, BETWEEN_WORDS);
            case ARRAY -> element(in, utf8, from, length);
        }
    }

    private void element(TreeFrame in, byte[] utf8, int from, int length) {
        if (in.node == top.root) {
            output.line("", utf8, from, length);
        } else {
            boolean number = utf8[from] == '-' || (utf8[from] >= '0' && utf8[from] <= '9');
            put(in, in.node, utf8, from, length, number ? BETWEEN_NUMBERS : BETWEEN_WORDS);
        }
    }

    private void put(TreeFrame in, @Nullable TreeNode at, byte[] utf8, int from, int length, byte[] between) {
        if (at == null || !rows.put(in.table, at, utf8, from, length, between)) {
            output.line(label(), utf8, from, length);
        }
    }

    /** Takes a part of a plain value that comes in parts. */
    void part(byte[] utf8, int from, int length) {
        if (!stack.skips() && !parts.take(utf8, from, length)) {
            parts.spill(label());
            parts.take(utf8, from, length);
        }
    }

    /** Ends a plain value that came in parts. */
    void endParts() {
        if (!parts.endSpilled()) {
            value(parts.bytes(), 0, parts.length());
            parts.clear();
        }
    }

    /** Takes something that people wrote beside the data, as a comment. */
    void remark(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        output.line("", utf8, 0, utf8.length);
    }

    void stopIfAsked() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }

    /** Ends everything that is open and hands over what waits. */
    void finish() {
        while (stack.depth() > 0) {
            end();
        }
        rows.finish(!topIsArray);
        output.finish();
    }

    @Override
    public void close() {
        output.close();
    }

    private void tellTooDeep(Source source) {
        intake.problem(Problem.at(source.place(), Kind.TOO_DEEP, "limit", TreeStack.DEPTH));
    }

    private TreeTable rowsOf(TreeFrame array) {
        if (array.node == top.root) {
            return top;
        }
        TreeTable rows = array.node.table;
        return rows == null ? TreeMoves.toRows(array.table, array.node) : rows;
    }

    private @Nullable TreeNode position(TreeFrame in) {
        if (!in.begun) {
            in.table = rowsOf(in);
            in.table.beginRow();
            in.begun = true;
        }
        String name = String.valueOf(++in.position);
        TreeNode there = in.table.root.child(name);
        boolean room = in.position <= maxColumns && names < NAMES_IN_ALL;
        if (there != null || !room) {
            return there;
        }
        names++;
        return in.table.root.childOrNew(name);
    }

    private String label() {
        TreeFrame in = stack.top();
        return switch (in.kind) {
            case TOP, POSITIONS, KEYED -> "";
            case ARRAY -> in.node.path();
            case LINES -> in.label;
            case OBJECT -> in.member == null ? in.label : in.member.path();
        };
    }
}
