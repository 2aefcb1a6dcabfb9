/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Tape archives, old, POSIX and GNU. Folders, links and devices in them hold nothing and are passed over. */
public final class TarFormat implements Format {

    @Override
    public String id() {
        return "tar";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-tar", "application/x-gtar");
    }

    @Override
    public boolean forwardOnly() {
        return true;
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(intake));
                TarArchiveInputStream tape = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = tape.getNextEntry(); entry != null; entry = tape.getNextEntry()) {
                if (intake.stopped()) {
                    throw new StoppedException();
                }
                if (entry.isFile()) {
                    intake.nested(source, entry.getName(), tape);
                }
            }
        }
    }
}
