/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import com.github.mangstadt.vinnie.io.SyntaxRules;
import java.io.IOException;
import java.util.Set;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** A calendar, as calendar programs hand it out: appointments, tasks and who takes part. */
public final class IcsFormat implements Format {

    @Override
    public String id() {
        return "ics";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/calendar", "text/x-vcalendar");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        RecordComponents.read(source, intake, SyntaxRules.iCalendar());
    }
}
