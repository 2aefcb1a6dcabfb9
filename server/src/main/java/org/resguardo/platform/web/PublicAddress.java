/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import static org.resguardo.platform.storage.schema.Tables.PUBLIC_ADDRESS;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.platform.storage.Store;

/**
 * Where people outside reach the pages that are for them: {@code https://privacidad.example.com}. Links in messages begin with it, and
 * never with the name that a request happened to ask for.
 */
public final class PublicAddress {
    private static final long ONLY = 1L;
    private static final int LONGEST = 200;

    private final Store store;
    private final InstantSource clock;

    /** The address in a database. */
    public PublicAddress(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The address without a slash at its end; empty while it was not told. */
    public Optional<String> current() {
        return store.read(
                sql -> sql.select(PUBLIC_ADDRESS.URL).from(PUBLIC_ADDRESS).fetchOptional(PUBLIC_ADDRESS.URL));
    }

    /** The address that a text is; empty when people outside could not use it. */
    public static Optional<String> read(String text) {
        try {
            String plain = text.strip().replaceAll("/+$", "");
            URI uri = URI.create(plain.contains("://") ? plain : "https://" + plain);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return web && bare && uri.getHost() != null && plain.length() <= LONGEST
                    ? Optional.of(uri.toASCIIString().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Remembers an address that {@link #read} gave. */
    public void tell(String url) {
        store.change(sql -> sql.insertInto(PUBLIC_ADDRESS)
                .set(PUBLIC_ADDRESS.ID, ONLY)
                .set(PUBLIC_ADDRESS.URL, url)
                .set(PUBLIC_ADDRESS.TOLD_AT, clock.instant())
                .onConflict(PUBLIC_ADDRESS.ID)
                .doUpdate()
                .set(PUBLIC_ADDRESS.URL, url)
                .set(PUBLIC_ADDRESS.TOLD_AT, clock.instant())
                .execute());
    }
}
