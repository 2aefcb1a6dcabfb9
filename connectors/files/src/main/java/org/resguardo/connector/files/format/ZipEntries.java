/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Label;
import org.resguardo.connector.files.Source;

/** Hands over the entries of one ZIP archive, and tells which cannot be read. */
final class ZipEntries {
    /** What Windows wrote names in on Spanish and most other western systems before it wrote UTF-8. */
    private static final Charset DOS =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private final Source source;
    private final FileIntake intake;
    private int told;

    ZipEntries(Source source, FileIntake intake) {
        this.source = source;
        this.intake = intake;
    }

    /** True when there is something in the entry that can be read. */
    boolean wanted(ZipArchiveEntry entry, boolean readable) {
        if (intake.stopped()) {
            throw new StoppedException();
        }
        if (entry.isDirectory() || entry.isUnixSymlink()) {
            return false;
        }
        if (!readable) {
            tell(entry, entry.getGeneralPurposeBit().usesEncryption() ? Kind.PASSWORD_PROTECTED : Kind.UNKNOWN_FORMAT);
        }
        return readable;
    }

    void read(ZipArchiveEntry entry, InputStream content) throws IOException {
        intake.nested(source, name(entry), content);
        intake.progress(Math.max(0, entry.getCompressedSize()));
    }

    void tellDamaged(ZipArchiveEntry entry) {
        tell(entry, Kind.DAMAGED);
    }

    private void tell(ZipArchiveEntry entry, Kind kind) {
        if (told++ < intake.options().maxParts()) {
            Place place = source.place().in(Label.of(name(entry)));
            intake.problem(Problem.at(place, kind));
        }
    }

    /** The name; flag 11 says that it is UTF-8, and many archives hold UTF-8 without saying so (APPNOTE 4.4.4 and D.1). */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames() || isUtf8(raw)
                ? entry.getName()
                : new String(raw, DOS);
    }

    private static boolean isUtf8(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(raw))
                            .hasRemaining()
                    || raw.length == 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
