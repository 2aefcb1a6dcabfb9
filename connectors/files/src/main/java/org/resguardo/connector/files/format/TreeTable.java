/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;

/** Objects of the same kind: each is a row, and what it holds are columns. Holds the rows that wait to be handed over. */
final class TreeTable {
    /** The column with the name of a member, where names of members are data. */
    static final String KEY = "key";
    /** The column with a member that is no object, where names of members are data. */
    static final String VALUE = "value";

    final TreeNode root = new TreeNode("", null);
    /** The column with the key, in a table of members whose names are data. */
    @Nullable
    TreeNode key;

    private final Place outer;
    private @Nullable TreeTable around;
    private @Nullable TreeNode node;
    private List<TreeNode> columns = new ArrayList<>();
    private int columnCount;
    private boolean changed;
    private int rows;
    private int bytes;
    private int bytesBefore;
    private boolean open;
    private boolean given;
    private long begun;
    private int shape;

    private TreeTable(Place outer, @Nullable TreeTable around, @Nullable TreeNode node) {
        this.outer = outer;
        this.around = around;
        this.node = node;
    }

    static TreeTable outermost(Place place) {
        return new TreeTable(place, null, null);
    }

    static TreeTable inside(TreeTable around, TreeNode node) {
        return new TreeTable(around.outer, around, node);
    }

    /** From now on the table belongs to another name. */
    void moveTo(TreeTable newAround, TreeNode newNode) {
        around = newAround;
        node = newNode;
    }

    /** The place of the table around, and the names that lead here from its rows. */
    Place place() {
        if (around == null || node == null) {
            return outer;
        }
        String path = node.path();
        return path.isEmpty() ? around.place() : around.place().in(path);
    }

    void beginRow() {
        open = true;
        begun++;
        bytesBefore = bytes;
    }

    void endRow() {
        open = false;
        rows++;
    }

    void put(TreeNode at, byte[] source, int from, int length, byte[] between) {
        TreeColumn column = at.column;
        if (column == null) {
            column = new TreeColumn();
            at.column = column;
            columnCount++;
            changed = true;
        }
        column.put(rows, source, from, length, between);
        bytes += length;
    }

    void putKey(byte[] source, int from, int length) {
        if (key == null) {
            key = root.childOrNew(KEY);
        }
        put(key, source, from, length, TreeTables.BETWEEN_WORDS);
    }

    /** Rows that are complete. */
    int rows() {
        return rows;
    }

    /** Rows, with the one that is not complete. */
    int rowsWithOpen() {
        return open ? rows + 1 : rows;
    }

    /** True when the last row is not complete. */
    boolean open() {
        return open;
    }

    /** True when rows have been handed over already. */
    boolean given() {
        return given;
    }

    int bytes() {
        return bytes;
    }

    int bytesOfOpenRow() {
        return open ? bytes - bytesBefore : 0;
    }

    /** Names a row apart from all others of the table. */
    long rowNumber() {
        return begun;
    }

    int columnCount() {
        return columnCount;
    }

    /** A number that changes when the columns do. */
    int shape() {
        columns();
        return shape;
    }

    List<TreeNode> columns() {
        if (changed) {
            columns = new ArrayList<>();
            root.columns(columns);
            columnCount = columns.size();
            changed = false;
            shape++;
        }
        return columns;
    }

    List<Field> fields() {
        return columns().stream().map(column -> Field.named(column.path())).toList();
    }

    /** The columns are no longer what they were: some have moved to another table. */
    void columnsMoved() {
        changed = true;
        columns();
    }

    /** Forgets the rows that are complete; returns how many bytes they had. */
    int forgetRows() {
        int kept = bytesOfOpenRow();
        int gone = bytes - kept;
        for (TreeNode column : columns()) {
            if (column.column != null) {
                column.column.forget(rows);
            }
        }
        rows = 0;
        bytes = kept;
        bytesBefore = 0;
        given = true;
        return gone;
    }
}
