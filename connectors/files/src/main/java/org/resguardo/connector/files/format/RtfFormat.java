/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * Rich Text, which WordPad and old word processors write.
 *
 * <p>The JDK's own reader knows neither the character set of a font nor Unicode, and builds the whole document; POI reads
 * no Rich Text. So it is read here.
 */
public final class RtfFormat implements Format {

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/rtf");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (InputStream in = new BufferedInputStream(source.open(intake), 64 * 1024);
                DocumentText text = new DocumentText(intake, source.place())) {
            new RtfText(source, intake, text).read(new RtfReader(in));
        } catch (EOFException e) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        }
    }
}
