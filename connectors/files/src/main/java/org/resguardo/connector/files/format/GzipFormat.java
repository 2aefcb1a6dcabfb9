/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipUtils;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * One file packed with gzip (RFC 1952). Several one after the other, as logs are appended, are one file.
 *
 * <p>The name that the file had before it was packed is left alone: it may be another person's folder. The file inside has
 * the name of the file outside without its ending.
 */
public final class GzipFormat implements Format {

    @Override
    public String id() {
        return "gzip";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/gzip");
    }

    @Override
    public boolean forwardOnly() {
        return true;
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (InputStream packed = new BufferedInputStream(source.open(intake));
                InputStream content = GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get()) {
            intake.nested(source, GzipUtils.getUncompressedFileName(source.name()), content);
        }
    }
}
