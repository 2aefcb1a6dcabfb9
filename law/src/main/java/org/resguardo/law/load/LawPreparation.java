/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.condition.CheckedConditions;

/** Reads the data files and checks their conditions when the program is built, and keeps the result for {@link PreparedLaw}. */
final class LawPreparation {

    private LawPreparation() {}

    /**
     * Prepares the files that lie on the class path and writes the result into the file that is named. A mistake in the files
     * ends it with one line, and so the build.
     */
    public static void main(String[] args) throws IOException {
        try {
            Files.write(Path.of(args[0]), bytes(DataFolder.ofThisModule()));
        } catch (LawDataProblem e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * The prepared form of data files, the same for the same files.
     *
     * @throws LawDataProblem when something in the files is wrong
     */
    static byte[] bytes(DataFolder folder) {
        CheckedConditions checked = LawFiles.checkedConditions(folder);
        Map<String, Object> conditions = new LinkedHashMap<>();
        checked.byText()
                .forEach((text, form) ->
                        conditions.put(text, mapping(PreparedLaw.ASKS, form.asks(), PreparedLaw.TREE, form.tree())));
        Map<String, Object> all = mapping(PreparedLaw.FILES, files(folder), PreparedLaw.NAMES, checked.names());
        all.put(PreparedLaw.CONDITIONS, conditions);
        return TreeWriter.bytes(all);
    }

    private static Map<String, Object> files(DataFolder folder) {
        Map<String, Object> forms = new LinkedHashMap<>();
        for (String name : LawFiles.NAMES) {
            byte[] file = folder.read(name);
            forms.put(
                    name,
                    mapping(PreparedLaw.CHECKSUM, checksum(file), PreparedLaw.CONTENTS, YamlFile.contents(name, file)));
        }
        return forms;
    }

    private static Map<String, Object> mapping(String firstKey, Object first, String secondKey, Object second) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put(firstKey, first);
        mapping.put(secondKey, second);
        return mapping;
    }

    /** Tells two states of a file apart; nobody makes them alike on purpose. */
    static Integer checksum(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        return (int) sum.getValue();
    }
}
