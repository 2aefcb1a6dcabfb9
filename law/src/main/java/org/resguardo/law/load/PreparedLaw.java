/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resguardo.law.condition.CheckedConditions;
import org.resguardo.law.condition.CheckedConditions.Checked;

/**
 * What the build has already read of the data files and checked of their conditions ({@link LawPreparation}), so that a
 * program that has just started need not set up two parsers first.
 *
 * <p>The files stay what counts. The contents of a file are taken from here only as long as its checksum is that of the
 * file, and a condition only as long as it and all names that conditions may use are those that were checked; everything
 * else is read and checked when the law is loaded. What is taken from here goes through the same checks of records and
 * fields.
 */
final class PreparedLaw {
    /** Nothing was prepared. */
    static final PreparedLaw NONE = new PreparedLaw(Map.of(), CheckedConditions.NONE);

    static final String FILES = "files";
    static final String CHECKSUM = "checksum";
    static final String CONTENTS = "contents";
    static final String NAMES = "names";
    static final String CONDITIONS = "conditions";
    static final String ASKS = "asks";
    static final String TREE = "tree";

    private static final String PLACE = "/org/resguardo/law/law.bin";

    private final Map<?, ?> files;
    private final CheckedConditions conditions;

    private PreparedLaw(Map<?, ?> files, CheckedConditions conditions) {
        this.files = files;
        this.conditions = conditions;
    }

    /** What came with the program; nothing where the build left that out. */
    static PreparedLaw ofThisModule() {
        try (InputStream bytes = PreparedLaw.class.getResourceAsStream(PLACE)) {
            return bytes == null ? NONE : of(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(PLACE + " could not be read", e);
        }
    }

    static PreparedLaw of(byte[] bytes) {
        Map<?, ?> all = mapping(TreeReader.tree(bytes));
        Map<String, Checked> checked = new HashMap<>();
        mapping(all.get(CONDITIONS)).forEach((text, form) -> checked.put((String) text, checked(mapping(form))));
        return new PreparedLaw(
                mapping(all.get(FILES)), new CheckedConditions((String) requireNonNull(all.get(NAMES)), checked));
    }

    private static Checked checked(Map<?, ?> form) {
        List<?> asks = (List<?>) requireNonNull(form.get(ASKS));
        return new Checked(asks.stream().map(String.class::cast).toList(), (byte[]) requireNonNull(form.get(TREE)));
    }

    private static Map<?, ?> mapping(@Nullable Object node) {
        return (Map<?, ?>) requireNonNull(node);
    }

    /** The contents of a file, unless it is another one than the build has read. */
    Optional<Map<?, ?>> contents(String name, byte[] file) {
        boolean same = files.get(name) instanceof Map<?, ?> form
                && LawPreparation.checksum(file).equals(form.get(CHECKSUM));
        return same ? Optional.of(mapping(mapping(files.get(name)).get(CONTENTS))) : Optional.empty();
    }

    /** The conditions that the build has checked. */
    CheckedConditions conditions() {
        return conditions;
    }
}
