/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of one message among all messages, with its angle brackets (RFC 5322, 3.6.4).
 *
 * @param text {@code <left@right>}; nothing else can be made
 */
public record MessageId(String text) {
    private static final Pattern SHAPE =
            Pattern.compile("<[!#-'*+./0-9=?A-Z^_`a-z{|}~-]{1,200}@[A-Za-z0-9.\\[\\]:-]{1,200}>");

    /** Refuses what is no such name. */
    public MessageId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the name of a message");
        }
    }

    /** The name that a text is, as it stands in the header of somebody's message; empty when it is none. */
    public static Optional<MessageId> of(String text) {
        String plain = text.strip();
        return SHAPE.matcher(plain).matches() ? Optional.of(new MessageId(plain)) : Optional.empty();
    }

    /** A new name that nobody can guess. */
    public static MessageId random(String domain) {
        return new MessageId("<" + UUID.randomUUID() + "@" + domain + ">");
    }
}
