/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.policy.document.PolicyDocument.Block;
import org.resguardo.policy.document.PolicyDocument.Section;

/** What differs between two documents, in words: first which paragraphs, then which words of those that resemble one another. */
public final class PolicyDifference {
    private static final double ALIKE = 0.4;

    private PolicyDifference() {}

    /** Whether some words stayed, came or went. */
    public enum Kind {
        /** They stand in both. */
        SAME,
        /** They stand in the later one only. */
        CAME,
        /** They stand in the earlier one only. */
        WENT
    }

    /**
     * Some words.
     *
     * @param kind whether they stayed, came or went
     * @param text the words
     */
    public record Piece(Kind kind, String text) {}

    /** The paragraphs that differ between an earlier and a later document, each in pieces. */
    public static List<List<Piece>> between(PolicyDocument before, PolicyDocument after) {
        List<List<Piece>> all = new ArrayList<>();
        List<String> went = new ArrayList<>();
        List<String> came = new ArrayList<>();
        for (Piece paragraph : pieces(paragraphs(before), paragraphs(after))) {
            switch (paragraph.kind()) {
                case SAME -> pair(went, came, all);
                case WENT -> went.add(paragraph.text());
                case CAME -> came.add(paragraph.text());
            }
        }
        pair(went, came, all);
        return all;
    }

    private static List<String> paragraphs(PolicyDocument document) {
        List<String> all = new ArrayList<>();
        for (Section section : document.sections()) {
            all.add(section.heading());
            section.blocks().stream().map(Block::text).forEach(all::add);
        }
        return all;
    }

    /** Shows paragraphs that resemble one another as one with changed words, the others whole. */
    private static void pair(List<String> went, List<String> came, List<List<Piece>> all) {
        for (String old : List.copyOf(went)) {
            came.stream()
                    .filter(text -> resemble(old, text))
                    .findFirst()
                    .ifPresentOrElse(
                            text -> {
                                all.add(joined(pieces(words(old), words(text))));
                                came.remove(text);
                            },
                            () -> all.add(List.of(new Piece(Kind.WENT, old))));
        }
        came.forEach(text -> all.add(List.of(new Piece(Kind.CAME, text))));
        went.clear();
        came.clear();
    }

    private static boolean resemble(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        long same = pieces(first, second).stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .count();
        return same >= ALIKE * Math.max(first.size(), second.size());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** The pieces by a longest common subsequence; what went stands before what came. */
    private static List<Piece> pieces(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean ended = i == before.size() || j == after.size();
            if (!ended && before.get(i).equals(after.get(j))) {
                pieces.add(new Piece(Kind.SAME, before.get(i++)));
                j++;
            } else if (j == after.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                pieces.add(new Piece(Kind.WENT, before.get(i++)));
            } else {
                pieces.add(new Piece(Kind.CAME, after.get(j++)));
            }
        }
        return pieces;
    }

    private static List<Piece> joined(List<Piece> words) {
        List<Piece> joined = new ArrayList<>();
        for (Piece word : words) {
            Piece last = joined.isEmpty() ? new Piece(Kind.SAME, "") : joined.getLast();
            if (!joined.isEmpty() && last.kind() == word.kind()) {
                joined.set(joined.size() - 1, new Piece(last.kind(), last.text() + " " + word.text()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }
}
