/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import org.jspecify.annotations.Nullable;

/** The objects and arrays that are open, one within the other. What lies too deep is only counted. */
final class TreeStack {
    /** How many levels are looked into. */
    static final int DEPTH = 256;

    private final TreeFrame[] frames = new TreeFrame[DEPTH + 1];
    private final Runnable tooDeep;
    private int depth;
    private long skipped;
    private boolean told;

    /**
     * A stack with the outermost level on it.
     *
     * @param tooDeep is told once, when something lies too deep
     */
    TreeStack(TreeTable outermost, Runnable tooDeep) {
        this.tooDeep = tooDeep;
        for (int i = 0; i < frames.length; i++) {
            frames[i] = new TreeFrame(TreeFrame.Kind.TOP, outermost, outermost.root);
        }
    }

    /** The innermost level that is looked into. */
    TreeFrame top() {
        return frames[depth];
    }

    int depth() {
        return depth;
    }

    /** True while what comes lies too deep. */
    boolean skips() {
        return skipped > 0;
    }

    /** Counts the object or array that begins if it lies too deep, and tells whether it does. */
    boolean tooDeep() {
        if (skipped == 0 && depth < DEPTH) {
            return false;
        }
        skipped++;
        if (!told) {
            told = true;
            tooDeep.run();
        }
        return true;
    }

    TreeFrame push(TreeFrame.Kind kind, TreeTable table, TreeNode node) {
        return frames[++depth].set(kind, table, node);
    }

    /** Takes off the level that ends; null when it was too deep, or none is open. */
    @Nullable
    TreeFrame pop() {
        if (skipped > 0) {
            skipped--;
            return null;
        }
        return depth > 0 ? frames[depth--] : null;
    }
}
