/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup in a folder, by its name, which it gets only when it has been checked.
 *
 * @param file where it is
 * @param madeAt when it was begun; whatever was acknowledged before is in it
 * @param reason why it was made
 */
public record Backup(Path file, Instant madeAt, BackupReason reason) {
    private static final Pattern NAME = Pattern.compile("resguardo-(.+Z)-(nightly|before-update|asked)\\.backup");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);

    static Backup in(Path folder, Instant madeAt, BackupReason reason) {
        Path file = folder.resolve("resguardo-" + MOMENT.format(madeAt) + "-" + reason.id() + ".backup");
        return new Backup(file, madeAt, reason);
    }

    /** The backup in a file, when its name is one of ours. */
    static Optional<Backup> at(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant madeAt = Instant.from(MOMENT.parse(name.group(1)));
            return BackupReason.of(name.group(2)).map(reason -> new Backup(file, madeAt, reason));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
