/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/**
 * A look at one text after the other, each of which comes in pieces of any size. Not safe for use by two threads at once.
 */
public interface TextScan extends AutoCloseable {

    /** Takes the next piece, in UTF-8. Bytes that are not UTF-8 are looked at too. */
    void add(byte[] utf8, int from, int length);

    /** Ends the text: what was held back is looked at, and nothing of it is kept. What is added then begins another text. */
    @Override
    void close();
}
