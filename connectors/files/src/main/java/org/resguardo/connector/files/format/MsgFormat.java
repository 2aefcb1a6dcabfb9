/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** A message as Outlook saves it. Held in memory, since the format cannot be read from front to back. */
public final class MsgFormat implements Format {

    @Override
    public String id() {
        return "msg";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.ms-outlook");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        byte[] bytes = source.bytes(intake.options().maxHeld());
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                MailText text = new MailText(source, intake)) {
            MAPIMessage message = new MAPIMessage(file.getRoot());
            new MsgReading(source, intake, text).read(message, 0);
        }
    }
}
