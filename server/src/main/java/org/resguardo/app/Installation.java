/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.mail.MailCheck;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.status.BackupCheck;
import org.resguardo.platform.status.Check;
import org.resguardo.platform.status.Checks;
import org.resguardo.platform.status.DatabaseCheck;
import org.resguardo.platform.status.DiskCheck;
import org.resguardo.platform.status.PlainChecks;
import org.resguardo.platform.status.SupportReport;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;

/**
 * What there is to be looked at, whether by the server or by the terminal.
 *
 * @param folder the data folder
 * @param database its database
 * @param store the same, open
 * @param keyFile where the operator keeps the master key, when not in the folder
 * @param clock the clock
 */
record Installation(Path folder, Database database, Store store, Optional<Path> keyFile, InstantSource clock) {

    BackupFolder backups() {
        return BackupFolder.in(folder);
    }

    Checks checks(BackupCheck.LastFailure lastFailedBackup) {
        List<Check> checks = List.of(
                new BackupCheck(backups(), clock, lastFailedBackup),
                new DatabaseCheck(store, database, clock),
                new DiskCheck(folder, database),
                PlainChecks.key(keyFile.orElse(MasterKey.fileIn(folder)), keyFile.isPresent()),
                new MailCheck(store),
                PlainChecks.clock(clock),
                PlainChecks.folder(folder),
                PlainChecks.program());
        return new Checks(checks);
    }

    SupportReport report(Checks checks) {
        return new SupportReport(store, database, backups(), checks, clock);
    }
}
