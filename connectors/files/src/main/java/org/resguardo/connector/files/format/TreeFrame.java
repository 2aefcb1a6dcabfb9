/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import org.jspecify.annotations.Nullable;

/** One level of the tree that has been begun and not ended: what its members or elements become. */
final class TreeFrame {
    Kind kind;
    /** The table whose open row takes values, if any. */
    TreeTable table;
    /** The name that the level stands under. */
    TreeNode node;
    /** The member that was named last. */
    @Nullable
    TreeNode member;
    /** The table of which this level is a row, to be ended with it. */
    @Nullable
    TreeTable row;
    /** The name of the member, for a line of text. */
    String label = "";
    /** True while a row of {@link #table} is open for the member or the elements. */
    boolean begun;
    /** How many elements have come. */
    int position;

    TreeFrame(Kind kind, TreeTable table, TreeNode node) {
        this.kind = kind;
        this.table = table;
        this.node = node;
    }

    TreeFrame set(Kind newKind, TreeTable newTable, TreeNode newNode) {
        kind = newKind;
        table = newTable;
        node = newNode;
        member = null;
        row = null;
        begun = false;
        position = 0;
        return this;
    }

    enum Kind {
        /** The outermost level: objects are rows. */
        TOP,
        /** Members are columns. */
        OBJECT,
        /** Members are rows, and their names data. */
        KEYED,
        /** Objects are rows; other elements are values of one column. */
        ARRAY,
        /** An array within an array: a row whose columns have no names. */
        POSITIONS,
        /** Everything becomes lines of text. */
        LINES
    }
}
