/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.setup;

import static org.resguardo.platform.storage.schema.Tables.SETUP_PAGE;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.resguardo.platform.storage.Store;

/** How far the set-up is. A page is passed when it was saved, or left for later. */
public final class Setup {
    private final Store store;
    private final InstantSource clock;

    /** The set-up that a database remembers. */
    public Setup(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The pages that were passed. */
    public Set<SetupPage> passed() {
        Set<SetupPage> passed = new HashSet<>();
        store.read(sql -> sql.select(SETUP_PAGE.PAGE).from(SETUP_PAGE).fetch(SETUP_PAGE.PAGE))
                .forEach(id -> SetupPage.of(id).ifPresent(passed::add));
        return passed;
    }

    /** The first page that was not passed; empty when the set-up is done. */
    public Optional<SetupPage> next() {
        Set<SetupPage> passed = passed();
        return Arrays.stream(SetupPage.values())
                .filter(page -> !passed.contains(page))
                .findFirst();
    }

    /** Remembers that a page was passed. */
    public void pass(SetupPage page) {
        store.change(sql -> sql.insertInto(SETUP_PAGE)
                .set(SETUP_PAGE.PAGE, page.id())
                .set(SETUP_PAGE.PASSED_AT, clock.instant())
                .onConflictDoNothing()
                .execute());
    }
}
