/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.words.Language;

/**
 * What a message says. The same content can go to many.
 *
 * @param language the language it is written in
 * @param subject one line; signs that would end it become spaces
 * @param text for readers without pictures and colours; never empty
 * @param html the same for the others, where there is one: a whole document
 * @param replyTo where answers go, where that is not the sender
 * @param attachments files that go along
 */
public record MailContent(
        Language language,
        String subject,
        String text,
        Optional<String> html,
        Optional<MailAddress> replyTo,
        List<Attachment> attachments) {

    /** In text and HTML, the place of the person's own address for being done with such messages. */
    public static final String UNSUBSCRIBE = "{{unsubscribe}}";

    /** Makes the subject a line, and refuses a message without text. */
    public MailContent {
        subject = HeaderText.of(subject);
        attachments = List.copyOf(attachments);
        if (text.isBlank() || subject.isEmpty()) {
            throw new IllegalArgumentException("a message has a subject and a text");
        }
    }

    /** A content of text alone, to which people answer as they would answer anybody. */
    public static MailContent plain(Language language, String subject, String text) {
        return new MailContent(language, subject, text, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same as a person reads it: with her own address for being done with such messages. */
    public MailContent with(String unsubscribe) {
        return new MailContent(
                language,
                subject,
                text.replace(UNSUBSCRIBE, unsubscribe),
                html.map(whole -> whole.replace(UNSUBSCRIBE, unsubscribe)),
                replyTo,
                attachments);
    }

    /** Its language alone, since texts of records end up in logs. */
    @Override
    public String toString() {
        return "a message in " + language.tag();
    }
}
