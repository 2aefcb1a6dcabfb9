/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;

/** Prints how well the engine finds, at likely and above, and what it finds where nobody is spoken of. */
public final class QualityBoard {
    private final Engine engine = Engine.standard();
    private final PrintStream out;
    private final String told;

    /**
     * A board that is printed somewhere.
     *
     * @param told the name of a measure whose mistakes are printed too, {@code all}, or nothing
     */
    QualityBoard(PrintStream out, String told) {
        this.out = out;
        this.told = told;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the folder of the development data, or a folder that is not there; the name of a measure whose mistakes are
     *     to be shown
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        new QualityBoard(System.out, arguments.length > 1 ? arguments[1] : "").run(folder);
    }

    private void run(Path folder) throws IOException {
        out.println(
                "Labels found and findings right, at likely and above       labels  found  wrong  recall  precision  exact");
        ownTexts();
        development(folder.resolve("english-sentences.jsonl"), DevelopmentData.OF_SENTENCES);
        development(folder.resolve("spanish-clinical-notes.jsonl"), DevelopmentData.OF_NOTES);
        quietTexts();
        quiet("code", QuietTexts.code());
    }

    /** Measures the texts that come with this program. */
    void ownTexts() {
        for (String language : List.of("en", "es")) {
            OwnTexts own = new OwnTexts(language);
            board("our own texts, " + language, OwnTexts.MEASURES, own.texts());
            board("our own texts, spoilt, " + language, OwnTexts.MEASURES, own.spoilt());
            board("our own sentences to tune on, " + language, OwnTexts.MEASURES, own.byHand(0));
            board("our own sentences to report on, " + language, OwnTexts.MEASURES, own.byHand(1));
            board("our own lines of shops to tune on, " + language, OwnTexts.OF_SHOPS, own.ofShops(0));
            board("our own lines of shops to report on, " + language, OwnTexts.OF_SHOPS, own.ofShops(1));
            board("our own lines of shops written last, " + language, OwnTexts.OF_SHOPS, own.ofShopsWrittenLast());
        }
    }

    /** Measures texts in which there is nothing to find, code apart, which changes. */
    void quietTexts() throws IOException {
        out.println("Texts in which nobody is spoken of                          bytes  likely  in 10 KB  possible");
        for (Map.Entry<String, String> quiet : QuietTexts.made().entrySet()) {
            quiet(quiet.getKey(), quiet.getValue());
        }
    }

    private void development(Path file, List<Measure> measures) throws IOException {
        if (Files.exists(file)) {
            board(file.getFileName().toString(), measures, DevelopmentData.read(file));
        } else {
            out.println(file.getFileName() + " is not here: skipped.\n");
        }
    }

    private void board(String name, List<Measure> measures, List<LabelledText> texts) {
        out.printf(Locale.ROOT, "%n%s, %d texts%n", name, texts.size());
        List<Tally> tallies = Measure.used(measures, texts).stream()
                .map(measure -> new Tally(measure, mistake -> tell(measure.name(), name, mistake)))
                .toList();
        for (LabelledText text : texts) {
            List<Tally.Placed> found = Tally.Placed.in(text.text(), engine.find(text.text(), Certainty.LIKELY));
            tallies.forEach(tally -> tally.add(text, found));
        }
        for (Tally tally : tallies) {
            out.printf(
                    Locale.ROOT,
                    "  %-54s %7d %6d %6d  %6.3f  %9.3f  %5d%n",
                    tally.measure().name(),
                    tally.labels(),
                    tally.found(),
                    tally.wrong(),
                    tally.recall(),
                    tally.precision(),
                    tally.exact());
        }
        out.println();
    }

    private void quiet(String name, String text) {
        List<Tally.Placed> found = Tally.Placed.in(text, engine.find(text, Certainty.LIKELY));
        int possible = engine.find(text, Certainty.POSSIBLE).size() - found.size();
        out.printf(
                Locale.ROOT,
                "  %-54s %8d %7d %9.2f %9d%n",
                name,
                text.length(),
                found.size(),
                found.size() * 10_240.0 / text.length(),
                possible);
        Map<String, Integer> byDetector = new TreeMap<>();
        List<String> where = new ArrayList<>();
        for (Tally.Placed placed : found) {
            byDetector.merge(placed.finding().detector().id(), 1, Integer::sum);
            where.add(placed.finding().detector().id() + " " + text.substring(placed.start(), placed.end()));
        }
        byDetector.forEach((detector, count) -> out.printf("      %s %d%n", detector, count));
        where.forEach(one -> tell("quiet", name, one));
    }

    private void tell(String measure, String set, String mistake) {
        if (measure.equals(told) || told.equals("all")) {
            out.println("    [" + set + ", " + measure + "] " + mistake);
        }
    }
}
