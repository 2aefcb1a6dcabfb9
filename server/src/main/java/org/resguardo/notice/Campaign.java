/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.words.Language;

/**
 * Something that the customers concerned are told, once.
 *
 * @param id its number
 * @param cause why
 * @param version the version of the policy that made it necessary, where one did
 * @param required true when a law, or the policy itself, wants people told
 * @param words what they are told, by language
 * @param change what it adds to the policy, where it comes from a feature
 * @param inForce the first day of what they are told
 * @param state where it stands
 * @param sending how it was sent, once it was
 * @param madeAt when it was drafted
 */
public record Campaign(
        long id,
        Cause cause,
        Optional<Integer> version,
        boolean required,
        Map<Language, Said> words,
        Optional<Change> change,
        LocalDate inForce,
        State state,
        Optional<Sending> sending,
        Instant madeAt) {

    /**
     * What is said in one language.
     *
     * @param subject one line
     * @param text the text
     */
    public record Said(String subject, String text) {}

    /**
     * What a feature adds.
     *
     * @param activity the key of the activity, as the policy's claims name it
     * @param data the ids of the kinds of data that it will also use
     */
    public record Change(String activity, List<String> data) {
        /** A change with its data. */
        public Change {
            data = List.copyOf(data);
        }
    }

    /**
     * How it was sent.
     *
     * @param at when
     * @param hash the SHA-256 of the words
     * @param source the number of the column from which the addresses were read
     * @param job the number of the job that read them
     * @param tally how many there were
     */
    public record Sending(Instant at, String hash, long source, long job, Tally tally) {}

    /**
     * How many addresses were read.
     *
     * @param read how many values
     * @param unusable how many of them were no addresses
     * @param queued how many different people have a message
     */
    public record Tally(long read, long unusable, long queued) {}

    /** Where a campaign stands. */
    public enum State {
        /** It is written, and can be changed. */
        DRAFT,
        /** It stands on the business's sites or in its shop, and its words stay as they are. */
        TOLD,
        /** Its messages are on their way, or went. */
        SENT,
        /** People are told another way, or not at all. */
        DROPPED;

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The words in a language. */
    public Said in(Language language) {
        Said said = words.get(language);
        if (said == null) {
            throw new IllegalStateException("every campaign is in every language");
        }
        return said;
    }

    /** The name of its messages in the outbox. */
    public String batch() {
        return "notice-" + id;
    }

    /** As what its messages go. */
    public MailKind kind() {
        return required ? MailKind.DUTY : MailKind.PROMOTIONAL;
    }

    /** True when its words can still be changed. */
    public boolean draft() {
        return state == State.DRAFT;
    }

    /** True when messages can still be sent. */
    public boolean sendable() {
        return state == State.DRAFT || state == State.TOLD;
    }

    /** True when people can read it. */
    public boolean told() {
        return state == State.TOLD || state == State.SENT;
    }

    /** The page for the people concerned. */
    public String publicPage() {
        return "/p/notices/" + id;
    }

    /** The page about it. */
    public String page() {
        return "/notice/campaigns/" + id;
    }

    /** The SHA-256 of what it says now. */
    public String hash() {
        return TextHash.of(List.of(
                in(Language.SPANISH).subject(),
                in(Language.SPANISH).text(),
                in(Language.ENGLISH).subject(),
                in(Language.ENGLISH).text()));
    }
}
