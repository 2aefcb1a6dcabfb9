/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;

class WriteOnceTest {
    private final FakeClock clock = new FakeClock();
    private final AtomicInteger made = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndToldAgain() {
        try (Store store = ChosenStore.open(folder.resolve("app.db"))) {
            WriteOnce once = new WriteOnce(store, clock);
            assertThat(once.write("key", sql -> "loaf " + made.incrementAndGet()))
                    .isEqualTo("loaf 1");
            assertThat(once.write("key", sql -> "loaf " + made.incrementAndGet()))
                    .isEqualTo("loaf 1");
            assertThat(once.write("other", sql -> "loaf " + made.incrementAndGet()))
                    .isEqualTo("loaf 2");
        }
    }

    @Test
    void maybeAskedForAgainWhenItFailed() {
        try (Store store = ChosenStore.open(folder.resolve("app.db"))) {
            WriteOnce once = new WriteOnce(store, clock);
            assertThatThrownBy(() -> once.write("key", sql -> {
                        throw new IllegalStateException("the oven is cold");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(once.write("key", sql -> "loaf")).isEqualTo("loaf");
        }
    }

    @Test
    void isForgottenAfterThirtyDays() {
        try (Store store = ChosenStore.open(folder.resolve("app.db"))) {
            WriteOnce once = new WriteOnce(store, clock);
            once.write("key", sql -> "old");
            clock.pass(WriteOnce.KEPT.plusDays(1));
            once.write("other", sql -> "new");
            assertThat(once.write("key", sql -> "newer")).isEqualTo("newer");
        }
    }
}
