/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.util.function.Predicate;

/**
 * One step's part in forgetting people once more of whom only a sign is left, after a backup has brought them back. Each step that
 * keeps addresses or numbers of people has one of these beside its {@link ErasureStep}.
 *
 * <p>It may be asked at any time, and again after a crash; what it does twice changes nothing more.
 */
public interface ErasureReplay {

    /** Whose part it is. */
    Step step();

    /**
     * Erases whoever is to be forgotten.
     *
     * @param forgotten tells of an address or a number, however it is written, whether it is one of theirs
     * @return how many records were erased
     */
    long eraseAgain(Predicate<String> forgotten);
}
