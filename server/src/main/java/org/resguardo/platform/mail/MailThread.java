/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a message stands in a conversation (RFC 5322, 3.6.4).
 *
 * @param own its name, where the caller wants to know it beforehand
 * @param earlier the messages before it, the oldest first; the last is the one it answers
 */
public record MailThread(Optional<MessageId> own, List<MessageId> earlier) {
    private static final int MOST = 20;

    /** Copies, and leaves out the middle of what is too long for a header. */
    public MailThread {
        earlier = earlier.size() <= MOST
                ? List.copyOf(earlier)
                : Stream.concat(
                                earlier.stream().limit(1),
                                earlier.subList(earlier.size() - MOST + 1, earlier.size()).stream())
                        .toList();
    }

    /** A message that begins a conversation. */
    public static MailThread none() {
        return new MailThread(Optional.empty(), List.of());
    }

    /** The names of the earlier messages in one line. */
    String references() {
        return earlier.stream().map(MessageId::text).collect(Collectors.joining(" "));
    }

    static MailThread of(MessageId own, String references) {
        List<MessageId> earlier = Stream.of(references.split(" "))
                .flatMap(name -> MessageId.of(name).stream())
                .toList();
        return new MailThread(Optional.of(own), earlier);
    }
}
