/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

/** A program that hands messages over until it is killed, or until each has come to its end. */
public final class KilledPostOffice {
    private static final int PAUSE = 20;

    private KilledPostOffice() {}

    /** Takes the folder, and when the clock began. */
    public static void main(String[] args) throws IOException, InterruptedException {
        FastClock clock = new FastClock(Instant.parse(args[1]));
        try (PostOffice office =
                new PostOffice(Path.of(args[0]), clock, (SSLSocketFactory) SSLSocketFactory.getDefault())) {
            System.out.println("open");
            while (!ended(office.outbox().counts())) {
                if (!office.sender().work(() -> true)) {
                    Thread.sleep(PAUSE);
                }
            }
            System.out.println("ended");
        }
    }

    static boolean ended(Map<MailState, Long> counts) {
        return counts.keySet().stream().allMatch(MailState::ended);
    }
}
