/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.words.Words;

/**
 * Says what came of an erasure in a place, and why something stays.
 *
 * @param law the name of a law by its id, in a language
 */
public record ReportWords(BiFunction<String, Locale, String> law) {

    /** A line in words: where, how many, and why. */
    public String sentence(Words said, ReportLine line) {
        Map<String, Object> arguments = new HashMap<>(line.arguments());
        arguments.put("count", line.count());
        arguments.put("place", place(said, line));
        String id = line.arguments().getOrDefault("law", "");
        if (!id.isEmpty()) {
            arguments.put("law", law.apply(id, said.language().locale()));
        }
        String years = line.arguments().getOrDefault("years", "");
        if (!years.isEmpty()) {
            arguments.put("years", Long.valueOf(years));
        }
        String until = line.arguments().getOrDefault("until", "");
        if (!until.isEmpty()) {
            arguments.put("until", said.day(LocalDate.parse(until)));
        }
        String why = line.reason().isEmpty() ? "" : said.say(line.reason(), arguments);
        return why.isEmpty()
                ? said.say("rights.report.line", arguments)
                : said.say(
                        line.count() == 0 ? "rights.report.place" : "rights.report.line_why",
                        Map.of("place", place(said, line), "count", line.count(), "why", why));
    }

    /** Where, in words. */
    public String place(Words said, ReportLine line) {
        if (!line.step().isEmpty()) {
            return said.say(
                    "rights.report.own",
                    "step",
                    said.say(Step.valueOf(line.step()).title()));
        }
        if (line.place().isEmpty()) {
            return line.store();
        }
        return line.store().isEmpty() || line.store().equals(line.place())
                ? line.place()
                : line.store() + " › " + line.place();
    }
}
