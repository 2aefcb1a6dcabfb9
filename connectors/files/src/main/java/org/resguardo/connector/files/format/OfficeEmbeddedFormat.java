/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** The wrapping that Office puts around a file when it is inserted into a document as an object. */
public final class OfficeEmbeddedFormat implements Format {

    @Override
    public String id() {
        return "ole-object";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-tika-msoffice", "application/x-tika-msoffice-embedded");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (POIFSFileSystem file = OfficeOle2.open(source, intake)) {
            if (!OfficeEmbedded.nest(file.getRoot(), source, intake)) {
                throw new ConnectorException(Problem.at(source.place(), Kind.UNKNOWN_FORMAT));
            }
        }
    }
}
