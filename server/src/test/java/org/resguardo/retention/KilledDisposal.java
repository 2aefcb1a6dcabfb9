/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;

/** A program that carries out a rule until it is killed, and says a word whenever a transaction is done. */
public final class KilledDisposal {
    private KilledDisposal() {}

    /** Takes the folder, the product, the server's port, and the action. */
    public static void main(String[] args) throws IOException, ConnectorException {
        Path folder = Path.of(args[0]);
        Product product = Product.valueOf(args[1]);
        try (Workshop workshop = new Workshop(folder);
                Editor editor = product.editor(folder, Integer.parseInt(args[2]));
                Quarantine quarantine = Quarantine.open(
                        folder.resolve("q").resolve("run.sealed"),
                        workshop.key(Files.readAllBytes(folder.resolve("run.key"))))) {
            BigTable.executor(product, editor, DisposalAction.valueOf(args[3]), Shield.NONE)
                    .run(quarantine, Long.MAX_VALUE, done -> {
                        System.out.println("lot");
                        System.out.flush();
                    });
        }
    }
}
