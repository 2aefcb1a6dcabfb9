/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** A mailbox in one file, as Thunderbird keeps it and Google hands it out. */
public final class MboxFormat implements Format {

    @Override
    public String id() {
        return "mbox";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/mbox");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        boolean complete = true;
        boolean brokenOff = false;
        try (InputStream in = source.open(intake);
                MailReading reading = new MailReading(source, intake)) {
            MboxMessages messages = new MboxMessages(in);
            while (messages.next()) {
                complete &= reading.read(messages);
                brokenOff = reading.brokenOff();
            }
        }
        if (brokenOff) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        } else if (!complete) {
            intake.problem(Problem.at(source.place(), Kind.DAMAGED));
        }
    }
}
