/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.protection.sealing.RecoveryKit.Joined;

/** Brings the master key back from two parts of the recovery kit, into a file for its owner alone. A key that is there is never written over. */
public final class KeyRecovery {

    private KeyRecovery() {}

    /** Writes the key; refuses parts that bring none, and a file that is there. */
    public static void write(String one, String other, Path file) {
        Joined joined = RecoveryKit.join(one, other);
        MasterKey key = joined.key()
                .orElseThrow(() -> new Fault(
                        FaultKind.OPERATOR,
                        switch (joined.trouble().orElseThrow()) {
                            case NO_PART -> "sealing.kit.no_part";
                            case SAME_PART -> "sealing.kit.same_part";
                            case DIFFERENT_KITS -> "sealing.kit.different";
                        }));
        if (Files.exists(file)) {
            throw new Fault(FaultKind.OPERATOR, "sealing.kit.file_there", Map.of("file", file.toString()));
        }
        try {
            DurableFile.write(file, key.bytes());
        } catch (IOException e) {
            throw new Fault(FaultKind.OPERATOR, "sealing.kit.not_written", Map.of("file", file.toString()));
        }
    }
}
