/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

/** Counts bytes, and tells a meter. */
final class Counted {
    private final Meter meter;
    private final String doing;
    private final long total;
    private long done;

    Counted(Meter meter, String doing, long total) {
        this.meter = meter;
        this.doing = doing;
        this.total = total;
    }

    void add(long bytes) {
        done += bytes;
        meter.told(doing, done, total);
    }

    long done() {
        return done;
    }
}
