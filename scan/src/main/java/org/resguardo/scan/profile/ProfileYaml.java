/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** Parses a profile's YAML into lists, fields, texts, numbers and truths, and nothing else. */
final class ProfileYaml {
    /** Far above what a profile needs: the longest of ours has some 12,000 characters. */
    static final int MOST_CHARACTERS = 400_000;

    private ProfileYaml() {}

    static Piece parsed(String file, String yaml) throws ProfileException {
        if (yaml.length() > MOST_CHARACTERS) {
            throw new ProfileException(file, "", Expected.of(Expected.Kind.READABLE_FILE));
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new JsonSchema())
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(10)
                .build();
        try {
            return new Piece(file, "", new Load(settings).loadFromString(yaml));
        } catch (YamlEngineException | StackOverflowError e) {
            throw new ProfileException(file, "", Expected.of(Expected.Kind.YAML));
        }
    }
}
