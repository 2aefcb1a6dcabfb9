/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Problem;

/** Stands before a listener. When that cannot take what a scan brought, the scan ends, and whoever waits for it gets to know why. */
final class StoppingListener implements ScanListener {
    private final ScanListener listener;
    private final StopSign stop;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    StoppingListener(ScanListener listener, StopSign stop) {
        this.listener = listener;
        this.stop = stop;
    }

    @Override
    public void progress(ScanProgress progress) {
        listener.progress(progress);
    }

    @Override
    public void looked(DatasetLook look) {
        tell(() -> listener.looked(look));
    }

    @Override
    public void missed(int store, Problem problem) {
        tell(() -> listener.missed(store, problem));
    }

    private void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            stop.raise();
        }
    }

    void rethrow() {
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
