/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file whose outermost form is a mapping. A field that stands twice is refused. */
final class YamlFile {

    private YamlFile() {}

    /**
     * The outermost mapping of a file in UTF-8.
     *
     * @param name what complaints call the file
     */
    static Map<?, ?> contents(String name, byte[] file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            if (new Load(settings).loadFromString(text(name, file)) instanceof Map<?, ?> map) {
                return map;
            }
            throw problem(
                    name,
                    "the beginning",
                    "el principio",
                    "fields with names, each with a colon",
                    "campos con nombre, cada uno con dos puntos");
        } catch (MarkedYamlEngineException e) {
            Optional<Integer> line = e.getProblemMark().map(mark -> mark.getLine() + 1);
            throw form(name, line.map(number -> "line " + number), line.map(number -> "la línea " + number));
        } catch (YamlEngineException | StackOverflowError e) {
            throw form(name, Optional.empty(), Optional.empty());
        }
    }

    /** The text of a file, which must be in UTF-8; a mark at its beginning that says so is left out. */
    private static String text(String name, byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem(
                    name,
                    "an accent or another sign",
                    "un acento u otro signo",
                    "text in UTF-8, as editors save it today",
                    "texto en UTF-8, como lo guardan hoy los editores");
        }
    }

    private static LawDataProblem form(String name, Optional<String> placeEn, Optional<String> placeEs) {
        return problem(
                name,
                placeEn.orElse("some place"),
                placeEs.orElse("algún lugar"),
                "YAML, each field once and without references",
                "YAML, con cada campo una sola vez y sin referencias");
    }

    /** A complaint about a file as a whole. */
    static LawDataProblem problem(String name, String placeEn, String placeEs, String en, String es) {
        return new LawDataProblem(name, "the file", new Text(placeEn, placeEs), new Text(en, es));
    }
}
