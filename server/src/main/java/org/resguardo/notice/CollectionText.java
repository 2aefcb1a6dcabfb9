/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people are told where data is asked of them, in layers.
 *
 * @param question the question that it answers, to be clicked on
 * @param first what everybody sees: what is asked, and what for
 * @param more the rest, each with what it is about
 */
public record CollectionText(String question, Part first, List<Part> more) {
    /** A text with its parts. */
    public CollectionText {
        more = List.copyOf(more);
    }

    /**
     * A part.
     *
     * @param contents ids of what it tells, as {@link org.resguardo.law.notice.CollectionNotice} names them
     * @param text the sentences
     */
    public record Part(Set<String> contents, String text) {}

    /** Ids of all that it tells. */
    public Set<String> contents() {
        return Stream.concat(Stream.of(first), more.stream())
                .flatMap(part -> part.contents().stream())
                .collect(Collectors.toSet());
    }

    /** All of it as one text. */
    public String text() {
        return Stream.concat(Stream.of(first), more.stream()).map(Part::text).collect(Collectors.joining("\n"));
    }
}
