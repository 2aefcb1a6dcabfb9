/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A policy in one language.
 *
 * @param language the tag of the language (BCP 47)
 * @param title what it is called
 * @param sections its sections, the summary first
 */
public record PolicyDocument(String language, String title, List<Section> sections) {
    /** A document with its sections. */
    public PolicyDocument {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param id its name in addresses
     * @param heading its heading
     * @param blocks what stands in it
     */
    public record Section(String id, String heading, List<Block> blocks) {
        /** A section with its blocks. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A piece of a section.
     *
     * @param form how it stands there
     * @param sentences what it says
     */
    public record Block(Form form, List<Sentence> sentences) {
        /** A block with its sentences. */
        public Block {
            sentences = List.copyOf(sentences);
        }

        /** How a block stands in its section. */
        public enum Form {
            /** A heading of its own. */
            HEADING,
            /** A paragraph. */
            PARAGRAPH,
            /** An item of a list. */
            ITEM,
            /** A paragraph in the owner's own words. */
            OWN
        }

        /** The sentences as one text. */
        public String text() {
            return String.join(" ", sentences.stream().map(Sentence::text).toList());
        }
    }

    /**
     * A sentence.
     *
     * @param claims the ids of the claims that it comes from; there is at least one
     * @param clause the id of the clause that gave it its words
     * @param text the sentence
     */
    public record Sentence(List<String> claims, String clause, String text) {
        /** A sentence with where it comes from. */
        public Sentence {
            claims = List.copyOf(claims);
        }
    }

    /** All sentences, in their order. */
    public Stream<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream());
    }

    /** The sentences that come from a claim, those that say most of it last. */
    public List<Sentence> of(String claim) {
        return sections.stream()
                .filter(section -> !section.id().equals(Composer.SUMMARY))
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.form() != Block.Form.HEADING)
                .flatMap(block -> block.sentences().stream())
                .filter(sentence -> sentence.claims().contains(claim))
                .toList();
    }
}
