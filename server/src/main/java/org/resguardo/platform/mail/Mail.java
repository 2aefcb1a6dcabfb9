/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

/**
 * A message to one person.
 *
 * @param key the caller's own name for it, up to 200 signs: {@code rights-answer-17-3}. Two messages with one key are one message
 * @param kind why it is sent
 * @param to to whom
 * @param content what it says
 * @param thread where it stands in a conversation
 */
public record Mail(String key, MailKind kind, MailAddress to, MailContent content, MailThread thread) {
    private static final int LONGEST_KEY = 200;

    /** Refuses a key that is none. */
    public Mail {
        if (!key.matches("[a-z0-9:._-]{1," + LONGEST_KEY + "}")) {
            throw new IllegalArgumentException("not a key: small letters, digits and - : . _");
        }
    }

    /** A message that begins a conversation. */
    public static Mail of(String key, MailKind kind, MailAddress to, MailContent content) {
        return new Mail(key, kind, to, content, MailThread.none());
    }

    /** Its key alone, since texts of records end up in logs. */
    @Override
    public String toString() {
        return "mail " + key;
    }
}
