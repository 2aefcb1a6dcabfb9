/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.resguardo.law.LawDataProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file whose outermost form is a mapping. A field that stands twice is refused. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * The outermost mapping of a file.
     *
     * @param name what complaints call the file
     */
    public static Entry read(String name, Reader text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
        try (text) {
            if (new Load(settings).loadFromReader(text) instanceof Map<?, ?> map) {
                return new Entry(name, "the file", "", map);
            }
            throw new LawDataProblem(name, "the file", "its form", "fields with names");
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(mark -> " in line " + (mark.getLine() + 1))
                    .orElse("");
            throw new LawDataProblem(name, "the file", "its form" + line, "YAML, each field once");
        } catch (YamlEngineException e) {
            throw new LawDataProblem(name, "the file", "its form", "YAML, each field once");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }
}
