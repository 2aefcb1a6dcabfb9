/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.proof;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** A tree of hashes to which leaves can be added (RFC 6962, 2.1). It keeps only what the root needs. */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final int HASH = 32;

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

    /** What a tree that goes on from here must know: its size, and of each whole subtree its height and hash, the largest first. */
    public byte[] state() {
        ByteBuffer state = ByteBuffer.allocate(Long.BYTES + peaks.size() * (1 + HASH));
        state.putLong(size);
        peaks.forEach(peak -> state.put((byte) peak.height()).put(peak.hash()));
        return state.array();
    }

    /** The tree that goes on from a state. */
    public static MerkleTree from(byte[] state) {
        ByteBuffer bytes = ByteBuffer.wrap(state);
        MerkleTree tree = new MerkleTree();
        tree.size = bytes.getLong();
        while (bytes.hasRemaining()) {
            int height = bytes.get();
            byte[] hash = new byte[HASH];
            bytes.get(hash);
            tree.peaks.addLast(new Peak(height, hash));
        }
        return tree;
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
