/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

/** Holds the rows of all tables of a file until there are enough to hand over, and no more than memory allows. */
final class TreeRows {
    private static final int ROWS = 4096;
    private static final int BYTES = 1 << 20;
    private static final int BYTES_IN_ALL = 8 << 20;
    private static final int BYTES_IN_OPEN_ROWS = 32 << 20;

    private final TreeTable top;
    private final TreeOutput output;
    private final int maxColumns;
    private long held;
    private long heldAtMost = BYTES_IN_ALL;

    TreeRows(TreeTable top, TreeOutput output, int maxColumns) {
        this.top = top;
        this.output = output;
        this.maxColumns = maxColumns;
    }

    /** Puts a value into the open row of a table; returns false when there is no room for its column or for its bytes. */
    boolean put(TreeTable table, TreeNode at, byte[] utf8, int from, int length, byte[] between) {
        boolean columnTooMany = at.column == null && table.columnCount() >= maxColumns;
        if (columnTooMany || table.bytesOfOpenRow() > BYTES || held > BYTES_IN_OPEN_ROWS) {
            return false;
        }
        table.put(at, utf8, from, length, between);
        held += length;
        return true;
    }

    void putKey(TreeTable table, byte[] utf8, int from, int length) {
        table.putKey(utf8, from, length);
        held += length;
    }

    void endRow(TreeTable table) {
        table.endRow();
        if (table.rows() >= ROWS || table.bytes() >= BYTES) {
            give(table);
        }
        if (held >= heldAtMost) {
            give(top);
            giveInner(top.root);
            heldAtMost = held + BYTES_IN_ALL;
        }
    }

    /**
     * Hands over what is left.
     *
     * @param alone true when a single row of the outermost table stands alone, and becomes lines
     */
    void finish(boolean alone) {
        if (alone && !top.given() && top.rows() == 1) {
            settle(top, top.root);
            top.columns().forEach(this::giveLine);
        } else {
            give(top);
        }
        giveInner(top.root);
    }

    private void giveLine(TreeNode at) {
        if (at.column != null) {
            at.column.give(0, at.path(), output);
        }
    }

    private void give(TreeTable table) {
        if (!table.given() && !table.open()) {
            settle(table, table.root);
        }
        output.rows(table);
        held = Math.max(0, held - table.forgetRows());
    }

    private void giveInner(TreeNode node) {
        TreeTable inner = node.table;
        if (inner != null) {
            give(inner);
            giveInner(inner.root);
        }
        for (int i = 0; i < node.children.size(); i++) {
            giveInner(node.children.get(i));
        }
    }

    /** The first rows tell whether names of members are data. */
    private static void settle(TreeTable table, TreeNode node) {
        for (int i = 0; i < node.children.size(); i++) {
            settle(table, node.children.get(i));
        }
        if (node.table == null && TreeKeys.membersAreData(node, table.rows())) {
            TreeMoves.toKeyedRows(table, node);
        }
    }
}
