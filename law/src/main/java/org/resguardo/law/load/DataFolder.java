/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.law.LawDataProblem;

/** Where the data files are. */
@FunctionalInterface
public interface DataFolder {

    /** The text of a file. */
    Reader open(String name);

    /** The files that come with the program. */
    static DataFolder ofThisModule() {
        return name -> {
            InputStream bytes = DataFolder.class.getResourceAsStream("/org/resguardo/law/" + name);
            if (bytes == null) {
                throw new LawDataProblem(name, "the file", "its place", "to be beside the others");
            }
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        };
    }

    /** Files in a folder, for somebody who edits them. */
    static DataFolder at(Path folder) {
        return name -> {
            try {
                return Files.newBufferedReader(folder.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " could not be read", e);
            }
        };
    }
}
