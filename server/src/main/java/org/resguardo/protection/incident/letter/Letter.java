/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.platform.words.Language;

/**
 * A letter as it will be read, but for the person's name and address.
 *
 * @param language its language
 * @param sender who writes
 * @param senderLines how the sender is reached, as it stands at the head
 * @param day the day that stands on it
 * @param title its heading
 * @param opening its first words
 * @param sections what it says
 * @param closing its last words
 * @param missing the keys of what somebody must add before it can be sent
 * @param drill true when it is part of a rehearsal, and says so
 */
public record Letter(
        Language language,
        String sender,
        List<String> senderLines,
        String day,
        String title,
        Part opening,
        List<Section> sections,
        String closing,
        List<String> missing,
        boolean drill) {

    /**
     * A part of a letter beneath a heading.
     *
     * @param heading the heading
     * @param parts what it says
     */
    public record Section(String heading, List<Part> parts) {}

    /**
     * Something that a letter says.
     *
     * @param items the ids of what a law may ask for, and this says
     * @param sentences paragraphs
     * @param points a list beneath them
     */
    public record Part(Set<String> items, List<String> sentences, List<String> points) {
        static Part of(String item, String... sentences) {
            return new Part(Set.of(item), List.of(sentences), List.of());
        }
    }

    /** The ids of all that it says. */
    public Set<String> items() {
        Set<String> items = sections.stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> part.items().stream())
                .collect(Collectors.toSet());
        items.addAll(opening.items());
        return items;
    }

    /** All of it as one text. */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n').append(day).append('\n');
        opening.sentences().forEach(sentence -> text.append(sentence).append('\n'));
        for (Section section : sections) {
            text.append(section.heading()).append('\n');
            for (Part part : section.parts()) {
                part.sentences().forEach(sentence -> text.append(sentence).append('\n'));
                part.points().forEach(point -> text.append("- ").append(point).append('\n'));
            }
        }
        return text.append(closing).append('\n').append(sender).append('\n').toString();
    }
}
