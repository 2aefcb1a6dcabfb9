/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

/** Hears how far a backup or a restoration is; may end it by throwing. */
@FunctionalInterface
public interface Meter {
    /** Nobody who hears. */
    Meter SILENT = (doing, done, total) -> {};

    /**
     * So far it is.
     *
     * @param doing the key of the sentence that says what is being done
     * @param done how many bytes are done
     * @param total how many there are
     */
    void told(String doing, long done, long total);
}
