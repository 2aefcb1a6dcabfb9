/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Texts and presentations of LibreOffice that are saved as one XML file. */
public final class OpenDocumentFlatFormat implements Format {

    @Override
    public String id() {
        return "fodt";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/vnd.oasis.opendocument.flat.text", "application/vnd.oasis.opendocument.flat.presentation");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (InputStream in = new BufferedInputStream(source.open(intake));
                DocumentText text = new DocumentText(intake, source.place())) {
            new OpenDocumentText(text, new OfficeLinks(text), intake, source.place()).read(OfficeXml.open(in));
        } catch (OfficeXml.DoctypeException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.EXTERNAL_REFERENCE));
        } catch (XMLStreamException e) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        }
    }
}
