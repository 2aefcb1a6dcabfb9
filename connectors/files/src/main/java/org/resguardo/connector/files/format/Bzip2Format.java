/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2Utils;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** One file packed with bzip2. The file inside has the name of the file outside without its ending. */
public final class Bzip2Format implements Format {

    @Override
    public String id() {
        return "bzip2";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-bzip", "application/x-bzip2");
    }

    @Override
    public boolean forwardOnly() {
        return true;
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (InputStream packed = new BufferedInputStream(source.open(intake));
                InputStream content = new BZip2CompressorInputStream(packed, true)) {
            intake.nested(source, BZip2Utils.getUncompressedFileName(source.name()), content);
        }
    }
}
