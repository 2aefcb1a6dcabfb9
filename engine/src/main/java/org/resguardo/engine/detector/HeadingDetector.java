/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.engine.DataCategory;

/**
 * Starts from the heading of a column, where the values themselves have no shape of their own: a salary, a diagnosis, a
 * password. In text it finds what a label announces.
 */
public final class HeadingDetector extends DescribedDetector {
    private final Set<ValueKind> kinds;

    /** A detector for values of the given kinds under a heading that says so. */
    public HeadingDetector(String id, DataCategory category, Set<ValueKind> kinds) {
        super(id, category, "", "");
        this.kinds = Set.copyOf(kinds);
    }

    /** True when values of the given kind can be what the heading says. */
    public boolean fits(ValueKind kind) {
        return kinds.contains(kind);
    }

    @Override
    public boolean labelled() {
        return true;
    }

    @Override
    public List<String> examples() {
        return List.of();
    }

    /** What the values of a column look like as a whole. */
    public enum ValueKind {
        /** Yes or no, true or false, 0 or 1. */
        YES_OR_NO,
        /** Whole or decimal numbers. */
        NUMBER,
        /** Dates, with or without a time. */
        DATE,
        /** One to a few words. */
        WORDS,
        /** Letters, digits and signs without spaces, not all digits. */
        CODE,
        /** Sentences. */
        SENTENCES;

        /** The kind with the name that data files use. */
        public static ValueKind of(String id) {
            return valueOf(id.strip().toUpperCase(Locale.ROOT));
        }
    }
}
