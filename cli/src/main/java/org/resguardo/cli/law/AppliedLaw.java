/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.resguardo.cli.UsageProblem;
import org.resguardo.cli.words.Words;
import org.resguardo.law.Law;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.load.FactsFile;
import tools.jackson.core.JsonGenerator;

/** What the law asks of a business that a file describes. */
final class AppliedLaw {
    private final PrintStream out;
    private final int width;
    private final Words words;

    AppliedLaw(PrintStream out, int width, Words words) {
        this.out = out;
        this.width = width;
        this.words = words;
    }

    void write(String facts, String date, boolean json) {
        LocalDate day = day(date);
        Law law = Law.standard();
        FactsFile business = read(facts, law);
        Obligations obligations = Obligations.of(law, business.facts(), business.inventory(), day);
        if (json) {
            writeJson(law, business, obligations, day);
        } else {
            out.print(new AppliedSheet(law, business, day, width, words).text(obligations));
        }
    }

    private static LocalDate day(String date) {
        try {
            return date.isEmpty() ? LocalDate.now() : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UsageProblem("complaint.day", "value", date);
        }
    }

    private static FactsFile read(String file, Law law) {
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            return FactsFile.read(String.valueOf(Path.of(file).getFileName()), reader, law);
        } catch (IOException | InvalidPathException e) {
            throw new UsageProblem("complaint.facts_file", "value", file);
        } catch (LawDataProblem e) {
            throw new UsageProblem("complaint.facts", Map.of("problem", String.valueOf(e.getMessage())));
        }
    }

    private void writeJson(Law law, FactsFile business, Obligations obligations, LocalDate day) {
        try (JsonGenerator generator = LawJson.generator(out)) {
            LawJson json = new LawJson(generator);
            json.begin(law);
            generator.writeStringProperty("business", business.name());
            generator.writeStringProperty("date", day.toString());
            generator.writeArrayPropertyStart("obligations");
            for (Obligation obligation : obligations.all()) {
                json.obligation(obligation);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.println();
    }
}
