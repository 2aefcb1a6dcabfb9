/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells names of fields from data that stands where names do, as in a list of customers by their email address. Data must
 * not become the name of a column: names of columns are shown.
 */
final class TreeKeys {
    private static final int LONGEST_NAME = 100;
    private static final int MANY_DIGITS = 5;
    private static final int MANY_ALIKE = 3;
    private static final int MANY_RARE = 64;
    private static final int RARE = 10;

    private TreeKeys() {}

    /** True when a name by itself looks like data: a number, a date, an address, an identifier. */
    static boolean looksLikeData(String key) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return key.length() > LONGEST_NAME
                || digits >= MANY_DIGITS
                || (digits > 0 && letters == 0)
                || key.indexOf('@') > 0
                || key.contains("://");
    }

    /**
     * True when the members of the objects under a name look like the members of a list: several are objects of the same
     * kind, or there are many, of which each object has few.
     */
    static boolean membersAreData(TreeNode node, int rows) {
        List<TreeNode> members = node.children;
        return alike(members) || (members.size() > MANY_RARE && rows > 1 && rare(members, rows));
    }

    private static boolean alike(List<TreeNode> members) {
        if (members.size() < MANY_ALIKE) {
            return false;
        }
        Set<String> first = names(members.get(0));
        for (TreeNode member : members) {
            Set<String> names = names(member);
            names.retainAll(first);
            boolean plainObject = member.column == null && member.table == null && !member.children.isEmpty();
            if (!plainObject || 2 * names.size() < Math.max(first.size(), member.children.size())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> names(TreeNode node) {
        Set<String> names = new HashSet<>();
        node.children.forEach(child -> names.add(child.name));
        return names;
    }

    private static boolean rare(List<TreeNode> members, int rows) {
        long filled = 0;
        for (TreeNode member : members) {
            for (int row = 0; row < rows; row++) {
                filled += member.has(row) ? 1 : 0;
            }
        }
        return filled * RARE < (long) rows * members.size();
    }
}
