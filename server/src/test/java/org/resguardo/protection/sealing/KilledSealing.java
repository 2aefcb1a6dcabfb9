/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.nio.file.Path;
import org.resguardo.connector.edit.Editor;

/** A program that renews a column until it is killed, and says a word whenever a transaction is done. */
public final class KilledSealing {
    private KilledSealing() {}

    /** Takes the folder and how many rows a transaction treats. */
    public static void main(String[] args) throws Exception {
        try (SealingRig rig = new SealingRig(Path.of(args[0]));
                Editor editor = rig.editor()) {
            Sealer sealer = new Sealer(editor, editor.table("main.cliente"), "ssn", Integer.parseInt(args[1]));
            sealer.renew(SealingRig.seal(rig.keys()), seen -> {
                System.out.println("lot");
                System.out.flush();
            });
        }
    }
}
