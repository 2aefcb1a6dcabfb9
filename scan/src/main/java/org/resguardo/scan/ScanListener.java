/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/** Is told how far a scan has come. */
@FunctionalInterface
public interface ScanListener {

    /** Takes the news, some ten times a second, in the thread that runs the scan; those that read are others and do not wait. */
    void progress(ScanProgress progress);

    /** A listener for when nobody wants to know. */
    static ScanListener none() {
        return progress -> {};
    }
}
