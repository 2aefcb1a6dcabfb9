/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.nio.charset.StandardCharsets;

/** Takes in one text in pieces. */
public interface TextIntake extends AutoCloseable {

    /** Takes the next piece, in UTF-8. A piece may end anywhere, even within a letter. */
    void text(byte[] utf8, int from, int length);

    /** Takes the next piece. */
    default void text(String piece) {
        byte[] utf8 = piece.getBytes(StandardCharsets.UTF_8);
        text(utf8, 0, utf8.length);
    }

    /** Ends the text. */
    @Override
    void close();
}
