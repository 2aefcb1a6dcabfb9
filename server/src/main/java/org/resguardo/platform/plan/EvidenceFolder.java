/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A folder of the evidence bundle. Files go out as they come, so that none need fit into memory. */
@FunctionalInterface
public interface EvidenceFolder {

    /** The content of a file. */
    @FunctionalInterface
    interface Content {

        /** Writes it; the stream stays open. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Adds a file.
     *
     * @param name its name within the folder: small letters, digits, dots, hyphens, and slashes for folders in it
     */
    void file(String name, Content content) throws IOException;

    /** Adds a text. */
    default void text(String name, String text) throws IOException {
        file(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
