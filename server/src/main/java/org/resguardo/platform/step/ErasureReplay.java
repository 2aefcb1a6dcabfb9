/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

/**
 * One step's part in forgetting people once more of whom only a sign is left, after a backup has brought them back. Each step that
 * keeps addresses or numbers of people has one of these beside its {@link ErasureStep}.
 *
 * <p>It may be asked at any time, and again after a crash; what it does twice changes nothing more.
 */
public interface ErasureReplay {

    /** Whose part it is. */
    Step step();

    /** Its place in the order, which is that of its {@link ErasureStep}. */
    int rank();

    /**
     * Erases whoever is to be forgotten.
     *
     * <p>Whoever came back by herself after that day is left alone.
     *
     * @param forgotten tells of an address or a number whether, and since when, it is one of theirs
     * @return how many records were erased
     */
    long eraseAgain(Forgotten forgotten);
}
