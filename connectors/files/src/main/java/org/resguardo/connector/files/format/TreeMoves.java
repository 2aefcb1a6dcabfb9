/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a table of its own out of columns, once it is known that several of the objects they belong to can stand together.
 * What waits in the columns moves to the new table; what was handed over before stays what it was.
 */
final class TreeMoves {

    private TreeMoves() {}

    /** From now on, each object under a name is a row. */
    static TreeTable toRows(TreeTable around, TreeNode node) {
        TreeNode object = new TreeNode("", null);
        takeMembers(around, node).forEach(object::add);
        TreeTable table = TreeTable.inside(around, node);
        for (int row = 0; row < around.rowsWithOpen(); row++) {
            if (object.has(row)) {
                table.beginRow();
                copyMembers(object, row, table, table.root);
                table.endRow();
            }
        }
        takeTables(object, table, table.root);
        node.table = table;
        return table;
    }

    /** From now on, each member of an object under a name is a row, with the member's name as its key. */
    static TreeTable toKeyedRows(TreeTable around, TreeNode node) {
        List<TreeNode> members = takeMembers(around, node);
        TreeTable table = TreeTable.inside(around, node);
        for (TreeNode member : members) {
            byte[] key = member.name.getBytes(StandardCharsets.UTF_8);
            for (int row = 0; row < around.rowsWithOpen(); row++) {
                if (member.has(row)) {
                    table.beginRow();
                    table.putKey(key, 0, key.length);
                    copyKeyed(member, row, table);
                    table.endRow();
                }
            }
            takeTables(member, table, table.root);
        }
        node.table = table;
        node.keyed = true;
        return table;
    }

    private static List<TreeNode> takeMembers(TreeTable around, TreeNode node) {
        List<TreeNode> members = new ArrayList<>(node.children);
        node.forgetChildren();
        TreeNode key = around.key;
        if (key != null && members.remove(key)) {
            node.add(key);
        }
        around.columnsMoved();
        return members;
    }

    private static void copyKeyed(TreeNode member, int row, TreeTable into) {
        if (member.column != null && member.column.has(row)) {
            member.column.copy(row, into, into.root.childOrNew(TreeTable.VALUE));
        }
        copyMembers(member, row, into, into.root);
    }

    private static void copyMembers(TreeNode from, int row, TreeTable into, TreeNode at) {
        for (TreeNode member : from.children) {
            TreeNode same = at.childOrNew(member.name);
            if (member.column != null) {
                member.column.copy(row, into, same);
            }
            copyMembers(member, row, into, same);
        }
    }

    /** The tables below a name belong to another name now; their rows join the rows of a table that is there already. */
    private static void takeTables(TreeNode from, TreeTable into, TreeNode at) {
        TreeTable moved = from.table;
        if (moved != null && at.table == null) {
            at.table = moved;
            at.keyed = from.keyed;
            moved.moveTo(into, at);
        } else if (moved != null && at.table != null) {
            join(moved, at.table);
        }
        for (TreeNode member : from.children) {
            takeTables(member, into, at.childOrNew(member.name));
        }
    }

    private static void join(TreeTable from, TreeTable into) {
        for (int row = 0; row < from.rowsWithOpen(); row++) {
            into.beginRow();
            copyMembers(from.root, row, into, into.root);
            into.endRow();
        }
        takeTables(from.root, into, into.root);
    }
}
