/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises headings: by their text, of which there may be several, or by a pattern. */
public sealed interface HeadingMatch {

    /** True when the heading is meant. */
    boolean fits(String heading);

    /** As it stands in the profile. */
    String text();

    /**
     * Any of some texts. Capitals, accents and the number of spaces do not count: databases and spreadsheet programs change them.
     *
     * @param texts the texts as they stand in the profile
     * @param folded the same, folded
     */
    record AnyOf(List<String> texts, Set<String> folded) implements HeadingMatch {
        static AnyOf of(List<String> texts) {
            return new AnyOf(
                    List.copyOf(texts),
                    texts.stream().map(HeadingMatch::folded).collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public boolean fits(String heading) {
            return folded.contains(HeadingMatch.folded(heading));
        }

        @Override
        public String text() {
            return String.join(" / ", texts);
        }
    }

    /**
     * A pattern that the whole heading has to fit.
     *
     * @param pattern the pattern
     */
    record Fitting(Pattern pattern) implements HeadingMatch {
        /** No heading is longer; a longer text, which a stranger may have made to keep the pattern busy, is not tried. */
        private static final int LONGEST = 200;

        @Override
        public boolean fits(String heading) {
            return heading.length() <= LONGEST && pattern.matcher(heading).matches();
        }

        @Override
        public String text() {
            return pattern.pattern();
        }
    }

    private static String folded(String heading) {
        String apart = Normalizer.normalize(heading, Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}|\uFEFF", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
