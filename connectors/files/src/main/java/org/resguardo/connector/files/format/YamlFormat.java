/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.util.Set;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML, one document or several. */
public final class YamlFormat implements Format {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("")
            .setParseComments(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/x-yaml");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (RecordText letters = RecordText.letters(source, intake);
                TreeTables tables = new TreeTables(source, intake)) {
            try {
                new YamlReading(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, letters)), tables).readAll();
            } catch (YamlEngineException e) {
                intake.problem(Problem.at(source.place(), atEnd(e, letters) ? Kind.TRUNCATED : Kind.DAMAGED));
            }
            tables.finish();
        }
    }

    private static boolean atEnd(YamlEngineException e, RecordText letters) {
        return e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark()
                        .map(Mark::getIndex)
                        .filter(letters::endsAt)
                        .isPresent();
    }
}
