/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.resguardo.widget.WidgetScript;

/**
 * The script and its configuration, from memory. Whether anything has changed is looked at once a second, however often they are asked
 * for.
 */
public final class SiteFiles {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final Banners banners;
    private final SiteConfiguration configuration;
    private final LongSupplier nanos;
    private final WidgetScript script = WidgetScript.ours();
    private final SiteFile pinned = SiteFile.of(script.pinned());
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    private record Made(long at, String json, Optional<Now> now) {}

    /**
     * What is sent now.
     *
     * @param script the script with the configuration in it
     * @param configuration the configuration alone
     * @param sites the origins that may ask
     */
    public record Now(SiteFile script, SiteFile configuration, List<String> sites) {}

    /** Files of the banner that is shown. */
    public SiteFiles(Banners banners, SiteConfiguration configuration, LongSupplier nanos) {
        this.banners = banners;
        this.configuration = configuration;
        this.nanos = nanos;
    }

    /** The script that asks for its configuration; it stays what it is until the program is another. */
    public SiteFile pinned() {
        return pinned;
    }

    /** What is sent now; empty while no banner is shown. */
    public Optional<Now> now() {
        Made known = made.get();
        long present = nanos.getAsLong();
        if (known == null || present - known.at() > FRESH) {
            known = make(present, known);
            made.set(known);
        }
        return known.now();
    }

    /** Has the next question look at once. */
    public void changed() {
        made.set(null);
    }

    private Made make(long present, @Nullable Made before) {
        Optional<Banners.Published> shown = banners.current();
        String json = shown.map(one -> configuration.json(one.banner(), one.version()))
                .orElse("");
        if (before != null && before.json().equals(json)) {
            return new Made(present, json, before.now());
        }
        return new Made(
                present,
                json,
                shown.map(one -> new Now(
                        SiteFile.of(script.with(SiteConfiguration.literal(json))),
                        SiteFile.of(json),
                        one.banner().sites())));
    }
}
