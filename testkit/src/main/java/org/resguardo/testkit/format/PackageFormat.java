/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A kind of file that holds other files. */
public interface PackageFormat {

    /** What people call the kind of file: {@code zip}. */
    String id();

    /**
     * Packs files.
     *
     * @param contents the files by the name they get inside, in order
     * @param file what to write
     */
    void write(Map<String, Path> contents, Path file) throws IOException;
}
