/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.bits;

/** A way to tell what each byte is. All classifiers give the same bits; they differ in speed only. */
public interface Classifier {

    /**
     * Fills the {@link Bitmaps#blocks()} first blocks of all maps with what the bytes are from a position on. Bytes behind the
     * last block's end are not read.
     */
    void classify(byte[] bytes, int from, Bitmaps maps);
}
