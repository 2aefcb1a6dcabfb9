/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import org.resguardo.connector.Problem;

/** Is told how far a scan has come, and what it has brought so far. */
@FunctionalInterface
public interface ScanListener {

    /** Takes the news, some ten times a second, in the thread that runs the scan; those that read are others and do not wait. */
    void progress(ScanProgress progress);

    /**
     * Takes what the look at one file or one table brought, as soon as it has ended, in the thread that read it: several may come at
     * once. What it throws ends the scan.
     */
    default void looked(DatasetLook look) {}

    /** Takes what could not even be listed: a folder that is shut, or the store as a whole. What it throws ends the scan. */
    default void missed(int store, Problem problem) {}

    /** A listener for when nobody wants to know. */
    static ScanListener none() {
        return progress -> {};
    }
}
