/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read from the database once, and again only after somebody has changed it. It is for what every request asks for and a person
 * changes now and then. Whoever changes it forgets it when the change has been made, or may have been.
 *
 * @param <T> what is remembered
 */
public final class Remembered<T> {
    private final Supplier<T> reading;
    private final AtomicReference<Memory<T>> present = new AtomicReference<>(new Memory<>(null));

    /** Nothing yet; it is read when it is first asked for. */
    public Remembered(Supplier<T> reading) {
        this.reading = reading;
    }

    /** Not a record: what was read before a change must not equal what was forgotten with it. */
    private static final class Memory<T> {
        private final @Nullable T value;

        private Memory(@Nullable T value) {
            this.value = value;
        }
    }

    /** What there is now. */
    public T now() {
        Memory<T> known = present.get();
        T value = known.value;
        if (value == null) {
            value = reading.get();
            present.compareAndSet(known, new Memory<>(value));
        }
        return value;
    }

    /** Makes a change, after which it is read again, however the change went. */
    public <R> R changed(Supplier<R> change) {
        try {
            return change.get();
        } finally {
            present.set(new Memory<>(null));
        }
    }

    /** Makes a change that has no answer. */
    public void changed(Runnable change) {
        try {
            change.run();
        } finally {
            present.set(new Memory<>(null));
        }
    }
}
