/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where a demonstration is ended with one press. A server that holds a real business has no such address. */
public final class SampleEnd implements RouteOwner {
    /** How long the last answer has to reach the browser. */
    private static final long LAST_WORDS_MS = 700;

    private final Pages pages;
    private final boolean sample;
    private final CountDownLatch asked = new CountDownLatch(1);

    /**
     * The end of a demonstration.
     *
     * @param sample true when the business is a made-up one
     */
    public SampleEnd(Pages pages, boolean sample) {
        this.pages = pages;
        this.sample = sample;
    }

    @Override
    public List<Route> routes() {
        return sample ? List.of(Route.post("/sample/end", Audience.of(Role.OWNER), this::end)) : List.of();
    }

    private ServerResponse end(ServerRequest request) {
        ServerResponse gone = pages.show(request, "sample-gone.jte", "");
        asked.countDown();
        return gone;
    }

    /** Waits until somebody has ended it, and has been told so. */
    public void await() throws InterruptedException {
        asked.await();
        TimeUnit.MILLISECONDS.sleep(LAST_WORDS_MS);
    }
}
