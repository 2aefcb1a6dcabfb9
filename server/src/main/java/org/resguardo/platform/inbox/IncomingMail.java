/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mail as it came, taken apart. Nothing in it is proven: whoever sends a mail writes what he likes into it. Its text form gives nothing
 * away.
 *
 * @param messageId its name, or an empty string
 * @param answers the names of the mails that it answers, the one that it answers directly first
 * @param from the address that it says it is from, or an empty string
 * @param fromName the name beside that address, or an empty string
 * @param to all addresses that it says it goes to, or was delivered to
 * @param subject its subject, or an empty string
 * @param text what it says, without what it quotes
 * @param quoted what it quotes, in which marks of ours may stand
 * @param html the same as a mail program shows it, or an empty string
 * @param files what came with it
 * @param nature by whom it was written
 * @param language the language that it says it is in, if it says so
 * @param shortfalls what of it was left out
 */
public record IncomingMail(
        String messageId,
        List<String> answers,
        String from,
        String fromName,
        List<String> to,
        String subject,
        String text,
        String quoted,
        String html,
        List<File> files,
        Nature nature,
        Optional<String> language,
        Set<Shortfall> shortfalls) {

    /** By whom a mail was written. */
    public enum Nature {
        /** By somebody, as far as can be told. */
        PERSON,
        /** By a machine that answers by itself (RFC 3834). */
        MACHINE,
        /** To a list of many. */
        LIST,
        /** By a mail server that could not deliver something (RFC 3464). */
        BOUNCE,
        /** A filter before the mailbox took it for junk. */
        JUNK
    }

    /** What can be left out of a mail. */
    public enum Shortfall {
        /** More parts within parts than people send. */
        TOO_DEEP,
        /** More parts than people send. */
        TOO_MANY_PARTS,
        /** More text or larger files than are taken. */
        TOO_LARGE,
        /** A part that could not be read. */
        UNREADABLE
    }

    /**
     * A file that came with a mail.
     *
     * @param name what it is called, as the sender wrote it
     * @param content what is in it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record File(String name, byte[] content) {
        @Override
        public String toString() {
            return "file of " + content.length + " bytes";
        }
    }

    @Override
    public String toString() {
        return "mail of " + text.length() + " characters";
    }
}
