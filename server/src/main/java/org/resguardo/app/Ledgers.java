/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.time.InstantSource;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.retention.erasure.ErasureLedger;

/** Where the list of forgotten people lies: beside the database, and a copy among the backups. */
final class Ledgers {

    private Ledgers() {}

    static PersonHash hash(MasterKey key) {
        return new PersonHash(key.derive("resguardo person hash"));
    }

    static ErasureLedger of(Path data, MasterKey key, InstantSource clock) {
        return new ErasureLedger(
                data.resolve(ErasureLedger.NAME),
                BackupFolder.in(data).path().resolve(ErasureLedger.NAME),
                hash(key)::of,
                clock);
    }
}
