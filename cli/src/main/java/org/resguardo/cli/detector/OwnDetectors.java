/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.detector;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.cli.UsageProblem;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;
import org.resguardo.engine.detector.DescribedDetector;
import picocli.CommandLine.Option;

/** The option that adds detectors of one's own to those of the program. */
public final class OwnDetectors {

    @Option(names = "--detectors", paramLabel = "FILE")
    private List<Path> files = List.of();

    /**
     * The engine with the detectors of the files, each of which has shown that its examples hold.
     *
     * @throws UsageProblem when a file cannot be read or an example does not hold
     */
    public Engine engine() {
        if (files.isEmpty()) {
            return Engine.standard();
        }
        List<DescribedDetector> own = new ArrayList<>();
        for (Path file : files) {
            own.addAll(read(file));
        }
        int most = Engine.MOST_DETECTORS - Engine.standard().detectors().size();
        if (own.size() > most) {
            throw problem(files.get(0), "", "complaint.detectors.many", Integer.toString(most));
        }
        Engine engine;
        try {
            engine = Engine.with(Detector::onByDefault, own);
        } catch (IllegalStateException e) {
            throw problem(files.get(0), "id", "complaint.detectors.twice", "");
        }
        own.forEach(detector -> check(engine, detector));
        return engine;
    }

    private static List<DescribedDetector> read(Path file) {
        String yaml;
        try {
            yaml = Files.readString(file);
        } catch (IOException e) {
            throw new UsageProblem("complaint.detectors.file", "file", file.toString());
        }
        return OwnDefinitions.read(file.getFileName().toString(), yaml).stream()
                .map(definition -> detector(file, definition))
                .toList();
    }

    private static DescribedDetector detector(Path file, OwnDefinition definition) {
        DataCategory category = DataCategory.byId(definition.category())
                .orElseThrow(
                        () -> problem(file, definition.id(), "complaint.detectors.category", definition.category()));
        try {
            return new OwnDetector(definition, pattern(definition), category);
        } catch (PatternSyntaxException e) {
            throw problem(file, definition.id(), "complaint.detectors.pattern", e.getDescription());
        }
    }

    private static Pattern pattern(OwnDefinition definition) {
        if (!definition.pattern().isEmpty()) {
            return Pattern.compile(definition.pattern());
        }
        String words = definition.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?i:" + words + ")");
    }

    /** Examples are the file's own text, so they may be shown. */
    private static void check(Engine engine, DescribedDetector detector) {
        for (String example : detector.examples()) {
            if (!finds(engine, detector, example)) {
                throw problem(Path.of(detector.document()), detector.id(), "complaint.detectors.missed", example);
            }
        }
        for (String nearMiss : detector.nearMisses()) {
            if (finds(engine, detector, nearMiss)) {
                throw problem(Path.of(detector.document()), detector.id(), "complaint.detectors.found", nearMiss);
            }
        }
    }

    private static boolean finds(Engine engine, Detector detector, String text) {
        return engine.find(text, Certainty.POSSIBLE).stream()
                .anyMatch(finding -> finding.detector().id().equals(detector.id()));
    }

    private static UsageProblem problem(Path file, String id, String key, String value) {
        return new UsageProblem(key, Map.of("file", file.toString(), "id", id, "value", value));
    }
}
