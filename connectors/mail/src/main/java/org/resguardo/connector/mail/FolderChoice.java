/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which folders to look at, so that no message is met twice: some servers show the same messages in several folders (RFC 6154, 2,
 * read 2026-11). Where one holds all messages, it stands for the others, except those of rubbish, which it may leave out.
 */
final class FolderChoice {
    private static final Set<String> BESIDE_ALL = Set.of("\\all", "\\junk", "\\trash");
    private static final Set<String> SHOWN_ONLY = Set.of("\\flagged", "\\important");

    private FolderChoice() {}

    /**
     * A folder as the server lists it.
     *
     * @param name its full name
     * @param attributes what the server says it is for
     */
    record Listed(String name, Set<String> attributes) {
        boolean any(Set<String> some) {
            return attributes.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .anyMatch(some::contains);
        }
    }

    /** The names of those to look at, in order. */
    static List<String> of(List<Listed> folders) {
        boolean all = folders.stream().anyMatch(folder -> folder.any(Set.of("\\all")));
        return folders.stream()
                .filter(folder -> !folder.any(SHOWN_ONLY))
                .filter(folder -> !all || folder.any(BESIDE_ALL))
                .map(Listed::name)
                .sorted()
                .toList();
    }
}
