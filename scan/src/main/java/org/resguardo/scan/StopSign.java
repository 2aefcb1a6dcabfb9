/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.resguardo.connector.StoppedException;

/** Tells all threads of a scan that they should end soon. */
final class StopSign {
    private final CountDownLatch raised = new CountDownLatch(1);

    void raise() {
        raised.countDown();
    }

    boolean isRaised() {
        return raised.getCount() == 0;
    }

    boolean awaitRaised(long milliseconds) throws InterruptedException {
        return raised.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    void check() {
        if (isRaised()) {
            throw new StoppedException();
        }
    }
}
