/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.List;
import java.util.Optional;
import org.resguardo.rights.Message.Direction;
import org.resguardo.rights.Message.Personal;

/**
 * A message as it is written.
 *
 * @param direction who writes it to whom
 * @param channel by which way
 * @param personal how much it gives away of the person's data
 * @param text what it says
 * @param html the same as a mail program shows it, or an empty string
 * @param files what goes with it
 * @param identityDocuments true when the files only show who asks
 * @param mailKey by which a mail is known again
 * @param foreignSender true when it comes from another address than the case's
 */
public record Writing(
        Direction direction,
        Channel channel,
        Personal personal,
        String text,
        String html,
        List<Upload> files,
        boolean identityDocuments,
        Optional<String> mailKey,
        boolean foreignSender) {

    /** The most that a message may hold, in characters. */
    public static final int LONGEST = 20_000;

    static Writing in(NewCase fresh) {
        return new Writing(
                Direction.IN,
                fresh.channel(),
                Personal.NONE,
                fresh.text(),
                fresh.html(),
                fresh.files(),
                false,
                fresh.mailKey(),
                false);
    }

    /** What the person writes on the page of her case. */
    public static Writing byPortal(String text, List<Upload> files, boolean identityDocuments) {
        return new Writing(
                Direction.IN,
                Channel.PORTAL,
                Personal.NONE,
                text,
                "",
                files,
                identityDocuments,
                Optional.empty(),
                false);
    }

    /** A mail of a conversation. */
    public static Writing byMail(String text, String html, List<Upload> files, String mailKey, boolean foreignSender) {
        return new Writing(
                Direction.IN,
                Channel.MAIL,
                Personal.NONE,
                text,
                html,
                files,
                false,
                Optional.of(mailKey),
                foreignSender);
    }

    /** An answer of the business. */
    public static Writing answer(String text, Personal personal, List<Upload> files) {
        return new Writing(Direction.OUT, Channel.PORTAL, personal, text, "", files, false, Optional.empty(), false);
    }

    /** A note that the person never sees. */
    public static Writing note(String text) {
        return new Writing(
                Direction.NOTE, Channel.COUNTER, Personal.NONE, text, "", List.of(), false, Optional.empty(), false);
    }

    @Override
    public String toString() {
        return "writing of " + text.length() + " characters";
    }
}
