/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

/** What a look at a ledger found. */
public sealed interface LedgerVerdict {

    /**
     * Nothing has been changed.
     *
     * @param size how many entries there are
     * @param emptied how many of them were emptied because somebody asked to be erased
     * @param checkpoints how many signed states they were held against
     * @param unsigned how many entries came after the last of these
     */
    record Sound(long size, long emptied, int checkpoints, long unsigned) implements LedgerVerdict {}

    /**
     * An entry is not as it was written, or stands where another stood.
     *
     * @param seq the first such entry
     */
    record Changed(long seq) implements LedgerVerdict {}

    /**
     * The entries fit together, but not with a signed state.
     *
     * @param first the first entry that may be another: the one after the last state that holds
     * @param signed the size at which the state was signed that does not hold
     */
    record Rewritten(long first, long signed) implements LedgerVerdict {}

    /**
     * Words are not those whose hash they bear.
     *
     * @param line the line of the file
     */
    record Words(long line) implements LedgerVerdict {}

    /** A signed state is not signed by the key, or the key is another. */
    record Foreign() implements LedgerVerdict {}

    /**
     * The file cannot be read.
     *
     * @param line the first line that cannot
     */
    record Unreadable(long line) implements LedgerVerdict {}

    /** True when nothing has been changed. */
    default boolean sound() {
        return this instanceof Sound;
    }
}
