/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * What a notice says before anything about a change is filled in: three siblings in one language. What is filled in stands in double
 * braces: {@code {{day}}}.
 *
 * @param subject one line
 * @param text paragraphs with an empty line between; one in which something is filled in that there is not, is left out
 * @param html how subject and text look where a reader shows more than text: elements without styles, pictures or script
 */
public record NoticeTemplate(String subject, String text, String html) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final String SUBJECT = "subject";
    private static final String TEXT = "text";
    private static final Safelist ELEMENTS = Safelist.basic().addTags("h1", "h2", "h3", "hr", "div");

    /** Says what is wrong with a template. */
    public enum Flaw {
        /** Something is to be filled in that this notice does not have. */
        UNKNOWN_PLACE("notice.template.unknown"),
        /** The text that people must read has no place in the HTML. */
        NO_TEXT("notice.template.no_text"),
        /** The HTML has something that a message of this program does not carry: a picture, a style, a script. */
        FOREIGN_ELEMENT("notice.template.foreign");

        private final String sentence;

        Flaw(String sentence) {
            this.sentence = sentence;
        }

        /** The key of its sentence. */
        public String sentence() {
            return sentence;
        }
    }

    /** What can be filled into subject and text, in the order in which a reader would look for it. */
    public static List<String> places(Cause cause) {
        return switch (cause) {
            case POLICY -> List.of("business", "day", "changes", "policy");
            case FEATURE -> List.of("business", "day", "what", "data", "use", "policy");
        };
    }

    /** What is wrong with the subject or the text; empty when nothing is. */
    public Optional<Flaw> flaw(Cause cause) {
        Set<String> used = named(subject + "\n" + text);
        used.removeAll(places(cause));
        return used.isEmpty() ? Optional.empty() : Optional.of(Flaw.UNKNOWN_PLACE);
    }

    /** What is wrong with the HTML; empty when nothing is. */
    public Optional<Flaw> htmlFlaw() {
        Set<String> used = named(html);
        if (!used.contains(TEXT)) {
            return Optional.of(Flaw.NO_TEXT);
        }
        used.removeAll(Set.of(SUBJECT, TEXT));
        if (!used.isEmpty()) {
            return Optional.of(Flaw.UNKNOWN_PLACE);
        }
        return Jsoup.isValid(html, ELEMENTS) ? Optional.empty() : Optional.of(Flaw.FOREIGN_ELEMENT);
    }

    private static Set<String> named(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words with everything filled in. */
    public Campaign.Said fill(Map<String, String> values) {
        String said = Arrays.stream(text.strip().split("\n{2,}"))
                .filter(paragraph -> named(paragraph).stream()
                        .noneMatch(place -> values.getOrDefault(place, "").isEmpty()))
                .map(paragraph -> fill(paragraph, values))
                .collect(Collectors.joining("\n\n"));
        return new Campaign.Said(fill(subject.strip(), values), said);
    }

    /** Words as HTML; whatever stands in them is text there, and nothing else gets through than elements that only show. */
    public String html(Campaign.Said said) {
        String paragraphs = Arrays.stream(said.text().split("\n{2,}"))
                .map(paragraph ->
                        "<p style=\"margin:0 0 1em;white-space:pre-line\">" + Entities.escape(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
        return fill(Jsoup.clean(html, ELEMENTS), Map.of(SUBJECT, Entities.escape(said.subject()), TEXT, paragraphs));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
