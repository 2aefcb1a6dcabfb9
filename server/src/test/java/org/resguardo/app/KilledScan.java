/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.nio.file.Path;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.job.Jobs;

/** The server with a look under way, until it is killed; prints how many files were looked at, each time that it changes. */
public final class KilledScan {
    private KilledScan() {}

    /** Takes the data folder and the folder to look at; begins the look when there is none. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Server server = Server.start(RunningServer.settings(Path.of(args[0])));
        Stores stores = server.part(Stores.class);
        if (stores.all().isEmpty()) {
            DataStore store = stores.add("test", StoreKind.FOLDER, "files", new StoreAddress.Local(args[1]));
            server.part(Jobs.class).start(server.part(InventoryScan.class), store.id(), "test");
        }
        long before = -1;
        while (true) {
            long read = ScanKillTest.read(server);
            if (read != before) {
                System.out.println(read);
                before = read;
            }
            Thread.sleep(2);
        }
    }
}
