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

/** One message, as mail programs save it. */
public final class EmlFormat implements Format {

    @Override
    public String id() {
        return "eml";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("message/rfc822", "message/news");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (InputStream in = source.open(intake);
                MailReading reading = new MailReading(source, intake)) {
            boolean complete = reading.read(in);
            if (!complete) {
                intake.problem(Problem.at(source.place(), Kind.DAMAGED));
            } else if (reading.brokenOff()) {
                intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
            }
        }
    }
}
