/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.time.Instant;
import java.util.List;

/**
 * Takes in what a connector reads.
 *
 * <p>One dataset is read by one thread, and one table or text of it is open at a time. The bytes that are handed over
 * belong to the caller: they are used before the call returns and not kept.
 */
public interface Intake {

    /**
     * Begins a table.
     *
     * @param place where the table is
     * @param fields its columns, in the order of the batches that follow
     * @param traits what else is known of it
     */
    TableIntake table(Place place, List<Field> fields, TableTraits traits);

    /**
     * Begins a text: a letter, the body of a message, the notes of a drawing. Two texts may have the same place, as the
     * messages of a mailbox do; what is found in them is then counted together.
     */
    TextIntake text(Place place);

    /** Says when something in the place was written: the date of a message, the date in a document's properties. */
    void dated(Place place, Instant when);

    /** Says that a part could not be read, or was read in part. The rest goes on. */
    void problem(Problem problem);

    /** Says how many bytes of the dataset as it is stored have been gone through since the last call, for the progress line. */
    void progress(long bytes);

    /**
     * True when a file of delimited rows may be handed over as one text, since only its words count: that spares taking it apart.
     * Answered the same for the whole of a dataset.
     */
    default boolean textWillDo() {
        return false;
    }

    /** True when the reader should end soon, with a {@link StoppedException}. Cheap; ask it between batches, from any thread. */
    boolean stopped();
}
