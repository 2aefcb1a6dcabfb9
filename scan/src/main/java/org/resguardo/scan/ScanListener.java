/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/** Is told how far a scan has come. */
@FunctionalInterface
public interface ScanListener {

    /** Takes the news, some times a second, from a thread of its own. Slow listeners slow nothing but themselves. */
    void progress(ScanProgress progress);

    /** A listener for when nobody wants to know. */
    static ScanListener none() {
        return progress -> {};
    }
}
