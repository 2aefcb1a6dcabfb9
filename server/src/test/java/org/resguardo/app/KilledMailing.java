/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.time.Duration;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.protection.incident.mailing.Mailings;

/** A program that makes letters until it is killed, and says of each piece that it is in the database. */
public final class KilledMailing {
    private KilledMailing() {}

    /** Takes the folder. */
    public static void main(String[] args) throws InterruptedException {
        try (Server server = Server.start(RunningServer.settings(Path.of(args[0])))) {
            int said = server.part(Mailings.class).find(1).orElseThrow().parts().size();
            while (!server.part(JobEngine.class).closed(Duration.ofMillis(10))) {
                int now = server.part(Mailings.class)
                        .find(1)
                        .orElseThrow()
                        .parts()
                        .size();
                for (; said < now; said++) {
                    System.out.println("piece");
                }
            }
        }
    }
}
