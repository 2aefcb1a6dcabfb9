/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import org.resguardo.policy.document.PolicyDocument.Block;
import org.resguardo.policy.document.PolicyDocument.Section;

/** A document as Markdown (CommonMark 0.31). */
public final class Markdown {
    private Markdown() {}

    /** Writes a document. */
    public static String of(PolicyDocument document) {
        StringBuilder text = new StringBuilder("# " + escaped(document.title()) + "\n");
        for (Section section : document.sections()) {
            text.append("\n## ").append(escaped(section.heading())).append('\n');
            boolean list = false;
            for (Block block : section.blocks()) {
                boolean item = block.form() == Block.Form.ITEM;
                if (!item || !list) {
                    text.append('\n');
                }
                list = item;
                text.append(prefix(block.form())).append(escaped(block.text())).append('\n');
            }
        }
        return text.toString();
    }

    private static String prefix(Block.Form form) {
        return switch (form) {
            case HEADING -> "### ";
            case ITEM -> "- ";
            case OWN -> "> ";
            case PARAGRAPH -> "";
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1").replaceAll("\\R", " ");
    }
}
