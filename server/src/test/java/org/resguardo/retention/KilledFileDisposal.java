/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.files.edit.FilesEditor;

/** A program that carries out a rule on files until it is killed, and says a word before it begins and whenever a file is done. */
public final class KilledFileDisposal {
    private KilledFileDisposal() {}

    /** Takes the folder and the name of the table. */
    public static void main(String[] args) throws IOException, ConnectorException {
        Path folder = Path.of(args[0]);
        try (Workshop workshop = new Workshop(folder);
                Editor editor = new FilesEditor(folder.resolve("papers"));
                Quarantine quarantine = Quarantine.open(
                        folder.resolve("q").resolve("run.sealed"),
                        workshop.key(Files.readAllBytes(folder.resolve("run.key"))))) {
            FilesDisposalTest.executor(editor, args[1], Shield.NONE).run(quarantine, Long.MAX_VALUE, done -> {
                System.out.println("lot");
                System.out.flush();
            });
        }
    }
}
