/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
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
    private static final int LARGEST = 1_000_000;

    /** Years that every condition can compare, and every calendar holds. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

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
            LocalDate day = date.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new UsageProblem("complaint.day", "value", date);
        }
        throw new UsageProblem("complaint.day", "value", date);
    }

    private static FactsFile read(String file, Law law) {
        try {
            Path path = Path.of(file);
            return FactsFile.read(String.valueOf(path.getFileName()), bytes(path), law);
        } catch (IOException | InvalidPathException e) {
            throw new UsageProblem("complaint.facts_file", "value", file);
        } catch (LawDataProblem e) {
            throw new UsageProblem(e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UsageProblem("complaint.facts_large", "value", file.toString());
            }
            return bytes;
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
