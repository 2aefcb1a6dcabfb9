/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.resguardo.testkit.letter.Prose;

/** A kind of file that holds text. */
public interface LetterFormat {

    /** What people call the kind of file: {@code pdf}. */
    String id();

    /** Writes the text. */
    void write(Prose prose, Path file) throws IOException;
}
