/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.testkit.truth.Fact;

/** A text that knows what is said in it of whom. */
public final class Prose {
    private final String title;
    private final List<String> lines = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Set<DataCategory> tolerated = EnumSet.noneOf(DataCategory.class);

    private Prose(String title) {
        this.title = title;
    }

    /** An empty text with a title, which is not one of its lines. */
    public static Prose titled(String title) {
        return new Prose(title);
    }

    /**
     * Adds a line.
     *
     * @param words the line, with {@code {}} where a fact is written
     * @param said the facts in the order of their places
     */
    public Prose line(String words, Fact... said) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (Fact fact : said) {
            int gap = words.indexOf("{}", from);
            if (gap < 0) {
                throw new IllegalArgumentException("More facts than gaps in: " + words);
            }
            line.append(words, from, gap).append(fact.value());
            facts.add(fact);
            from = gap + 2;
        }
        lines.add(line.append(words.substring(from)).toString());
        return this;
    }

    /** Adds all of another text. */
    public Prose add(Prose other) {
        lines.addAll(other.lines);
        facts.addAll(other.facts);
        tolerated.addAll(other.tolerated);
        return this;
    }

    /** Notes what may be claimed of this text without being wrong, such as the telephone number of the business in its head. */
    public Prose tolerating(DataCategory... categories) {
        tolerated.addAll(List.of(categories));
        return this;
    }

    /** What stands over it. */
    public String title() {
        return title;
    }

    /** Its lines. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Its lines as one text. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** What it says of people. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** What may be claimed of it without being wrong. */
    public Collection<DataCategory> tolerated() {
        return Set.copyOf(tolerated);
    }
}
