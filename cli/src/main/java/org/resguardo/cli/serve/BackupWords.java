/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.util.Date;
import java.util.Map;
import org.resguardo.platform.backup.BackupManifest;

/** What sentences say of a backup. */
final class BackupWords {

    private BackupWords() {}

    static Map<String, Object> of(BackupManifest manifest) {
        long rows = manifest.rows().values().stream().mapToLong(Long::longValue).sum();
        return Map.of(
                "made",
                Date.from(manifest.madeAt()),
                "rows",
                rows,
                "tables",
                manifest.rows().size());
    }
}
