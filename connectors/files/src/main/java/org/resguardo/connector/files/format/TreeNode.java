/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name at one place of a tree, as {@code email} in {@code billing}: with the names below it, and the column, the table or
 * both that its values go to.
 */
final class TreeNode {
    private static final int LOOK_AHEAD = 8;

    final String name;
    final List<TreeNode> children = new ArrayList<>();

    @Nullable
    TreeColumn column;
    /** Where each object under this name is a row; null while such objects are columns of the table around. */
    @Nullable
    TreeTable table;
    /** True when the names of the objects' members are data, and stand in the rows of {@link #table}. */
    boolean keyed;
    /** The row in which an object was met last. */
    long metIn = -1;

    private @Nullable TreeNode parent;
    private final byte[] utf8;
    private final Map<String, TreeNode> byName = new HashMap<>();
    private int expected;

    TreeNode(String name, @Nullable TreeNode parent) {
        this.name = name;
        this.parent = parent;
        this.utf8 = name.getBytes(StandardCharsets.UTF_8);
    }

    /** The child of that name, if there is one. Members mostly come in the same order, so the next one is tried first. */
    @Nullable
    TreeNode child(byte[] source, int from, int length) {
        int last = Math.min(children.size(), expected + LOOK_AHEAD);
        for (int i = expected; i < last; i++) {
            byte[] there = children.get(i).utf8;
            if (there.length == length && Arrays.equals(there, 0, length, source, from, from + length)) {
                expected = i + 1;
                return children.get(i);
            }
        }
        expected = 0;
        return children.isEmpty() ? null : byName.get(new String(source, from, length, StandardCharsets.UTF_8));
    }

    @Nullable
    TreeNode child(String childName) {
        return byName.get(childName);
    }

    TreeNode childOrNew(String childName) {
        TreeNode there = byName.get(childName);
        return there == null ? add(new TreeNode(childName, this)) : there;
    }

    TreeNode add(TreeNode child) {
        child.parent = this;
        children.add(child);
        byName.put(child.name, child);
        return child;
    }

    void forgetChildren() {
        children.clear();
        byName.clear();
        expected = 0;
    }

    /** Names from the table's rows down to here, joined by dots. */
    String path() {
        if (parent == null) {
            return name;
        }
        String above = parent.path();
        return above.isEmpty() ? name : above + "." + name;
    }

    /** True when a row has a value here or below, within the same table. */
    boolean has(int row) {
        if (column != null && column.has(row)) {
            return true;
        }
        for (TreeNode child : children) {
            if (child.has(row)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the nodes with columns, here and below, within the same table. */
    void columns(List<TreeNode> into) {
        if (column != null) {
            into.add(this);
        }
        children.forEach(child -> child.columns(into));
    }
}
