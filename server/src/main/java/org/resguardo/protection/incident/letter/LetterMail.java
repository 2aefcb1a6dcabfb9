/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.letter;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.platform.mail.MailContent;

/** A letter as a message: the same sentences in the same order, without an address at the head. */
public final class LetterMail {
    private LetterMail() {}

    /** What the message says. */
    public static MailContent of(Letter letter) {
        List<String> blocks = new ArrayList<>();
        blocks.add(letter.day());
        blocks.add(letter.title());
        blocks.addAll(letter.opening().sentences());
        for (Letter.Section section : letter.sections()) {
            blocks.add("* " + section.heading() + " *");
            for (Letter.Part part : section.parts()) {
                blocks.addAll(part.sentences());
                if (!part.points().isEmpty()) {
                    blocks.add("- " + String.join("\n- ", part.points()));
                }
            }
        }
        blocks.add(letter.closing());
        List<String> signature = new ArrayList<>(List.of(letter.sender()));
        signature.addAll(letter.senderLines());
        blocks.add(String.join("\n", signature));
        return MailContent.plain(letter.language(), letter.title(), String.join("\n\n", blocks) + "\n");
    }
}
