/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.resguardo.platform.storage.Store;

/** A program that bakes until it is killed, and says of each loaf that it is in the database. */
public final class KilledBakery {
    private KilledBakery() {}

    /** Takes the folder. */
    public static void main(String[] args) throws IOException {
        AtomicReference<Store> store = new AtomicReference<>();
        Baking baking =
                new Baking((loaves, run) -> Bakery.bake(store.get(), loaves, run, () -> System.out.println("loaf")));
        try (Bakery bakery = new Bakery(Path.of(args[0]), InstantSource.system(), baking)) {
            store.set(bakery.store());
            bakery.engine().startAlone();
            while (System.in.read() >= 0) {
                System.out.flush();
            }
        }
    }
}
