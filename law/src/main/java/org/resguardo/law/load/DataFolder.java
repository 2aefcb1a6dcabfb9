/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where the data files are. */
@FunctionalInterface
public interface DataFolder {

    /** The bytes of a file, text in UTF-8. */
    byte[] read(String name);

    /** The files that come with the program. */
    static DataFolder ofThisModule() {
        return name -> {
            try (InputStream bytes = DataFolder.class.getResourceAsStream("/org/resguardo/law/" + name)) {
                if (bytes == null) {
                    throw YamlFile.problem(name, "its place", "su lugar", "the file itself", "el archivo mismo");
                }
                return bytes.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(name + " could not be read", e);
            }
        };
    }
}
