/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.document.PolicyDocument.Block;
import org.resguardo.policy.document.PolicyDocument.Block.Form;
import org.resguardo.policy.document.PolicyDocument.Section;
import org.resguardo.policy.document.PolicyDocument.Sentence;

/** A document while it is being written. Sections in which nothing stands are left out. */
final class DocumentBuilder {
    private final Clauses clauses;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    DocumentBuilder(Clauses clauses) {
        this.clauses = clauses;
    }

    /** A sentence from a clause. */
    DocumentBuilder say(Claim claim, String clause, Map<String, ?> arguments) {
        return say(List.of(claim), clause, arguments);
    }

    DocumentBuilder say(Claim claim, String clause) {
        return say(claim, clause, Map.of());
    }

    /** A sentence that several claims make. */
    DocumentBuilder say(List<Claim> from, String clause, Map<String, ?> arguments) {
        sentences.add(
                new Sentence(from.stream().map(Claim::id).distinct().toList(), clause, clauses.say(clause, arguments)));
        return this;
    }

    /** A text as the owner wrote it. */
    DocumentBuilder quote(Claim claim, String text) {
        if (!text.isEmpty()) {
            sentences.add(new Sentence(List.of(claim.id()), "own-words", text));
        }
        return this;
    }

    /** Ends a block, if anything was said in it. */
    DocumentBuilder end(Form form) {
        if (!sentences.isEmpty()) {
            blocks.add(new Block(form, sentences));
            sentences.clear();
        }
        return this;
    }

    /** Ends a section, if anything stands in it. */
    void section(String id) {
        end(Form.PARAGRAPH);
        if (!blocks.isEmpty()) {
            sections.add(new Section(id, clauses.say("section-" + id), blocks));
            blocks.clear();
        }
    }

    PolicyDocument document(String title) {
        return new PolicyDocument(clauses.locale().getLanguage(), title, sections);
    }
}
