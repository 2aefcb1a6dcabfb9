/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Moments in the database: milliseconds since 1970 in UTC, the same in both databases. */
public final class InstantConverter extends AbstractConverter<Long, Instant> {
    private static final long serialVersionUID = 1L;

    /** Named by the generated classes. */
    public InstantConverter() {
        super(Long.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable Long milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }

    @Override
    public @Nullable Long to(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
