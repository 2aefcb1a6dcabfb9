/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import org.resguardo.cli.words.Words;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanProgress;

/** Shows how far a scan has come: on a terminal one line that changes, elsewhere a plain line now and then. */
final class ProgressDisplay implements ScanListener {
    private static final long BETWEEN_PLAIN_LINES = 10_000_000_000L;
    private static final String BEGINNING = "\r\033[K";

    private final Outside outside;
    private final ProgressWords words;
    private boolean shown;
    private long lastPlain;

    private ProgressDisplay(Outside outside, ProgressWords words) {
        this.outside = outside;
        this.words = words;
        this.lastPlain = System.nanoTime();
    }

    static ProgressDisplay of(Outside outside, Words words) {
        return new ProgressDisplay(outside, new ProgressWords(words));
    }

    @Override
    public void progress(ScanProgress now) {
        if (outside.terminal().err()) {
            outside.err().print(BEGINNING + words.line(now, outside.width() - 1));
            outside.err().flush();
            shown = true;
        } else if (System.nanoTime() - lastPlain >= BETWEEN_PLAIN_LINES) {
            lastPlain = System.nanoTime();
            outside.err().println(words.line(now, Integer.MAX_VALUE));
            outside.err().flush();
        }
    }

    /** Takes the changing line away. */
    void clear() {
        if (shown) {
            outside.err().print(BEGINNING);
            outside.err().flush();
            shown = false;
        }
    }
}
