/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

import java.util.ArrayDeque;
import java.util.Deque;

/** A tree of hashes to which leaves can be added (RFC 6962, 2.1). It keeps only what the root needs. */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Deque<Peak> peaks = new ArrayDeque<>();
    private long size;

    /** A whole subtree. */
    private record Peak(int height, byte[] hash) {}

    /** Adds a leaf. */
    public void add(byte[] leaf) {
        Peak peak = new Peak(0, Sha256.of(LEAF, leaf));
        while (!peaks.isEmpty() && peaks.getLast().height() == peak.height()) {
            peak = new Peak(
                    peak.height() + 1, Sha256.of(NODE, peaks.removeLast().hash(), peak.hash()));
        }
        peaks.addLast(peak);
        size++;
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** The hash of it all. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Sha256.of();
        }
        var fromTheRight = peaks.descendingIterator();
        byte[] root = fromTheRight.next().hash();
        while (fromTheRight.hasNext()) {
            root = Sha256.of(NODE, fromTheRight.next().hash(), root);
        }
        return root;
    }
}
