/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.nio.file.Path;
import org.resguardo.platform.account.Accounts;
import org.resguardo.rights.Cases;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.fulfil.Erasure;
import org.resguardo.rights.fulfil.ErasureGate;
import org.resguardo.rights.fulfil.Erasures;

/** The server with a search, or an erasure, under way until it is killed; says how far it is, each time that it changes. */
public final class KilledFulfilment {
    private KilledFulfilment() {}

    /** Takes the data folder, the number of the case, and {@code search} or {@code erasure}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Server server = Server.start(RunningServer.settings(Path.of(args[0])));
        RightsCase one = server.part(Cases.class).find(Long.parseLong(args[1])).orElseThrow();
        boolean erases = args[2].equals("erasure");
        if (erases) {
            begin(server, one);
        }
        String before = "";
        while (true) {
            String now = erases ? erased(server, one) : found(server, one);
            if (!now.equals(before)) {
                System.out.println("at " + now);
                before = now;
            }
            Thread.sleep(1);
        }
    }

    /** An erasure that was begun goes on by itself; the first time somebody must say so. */
    private static void begin(Server server, RightsCase one) {
        Erasure plan = server.part(Erasures.class).of(one).orElseThrow();
        if (plan.state() == Erasure.State.PLANNED) {
            boolean begun = server.part(ErasureGate.class)
                    .begin(server.part(Accounts.class).find(Cast.email("owner")).orElseThrow(), one, plan)
                    .isPresent();
            if (!begun) {
                throw new IllegalStateException("the erasure may not begin");
            }
        }
    }

    private static String found(Server server, RightsCase one) {
        Search search = server.part(Searches.class).latest(one).orElseThrow();
        return server.part(Searches.class).count(search) + (search.ended().isPresent() ? " over" : "");
    }

    private static String erased(Server server, RightsCase one) {
        Erasure erasure = server.part(Erasures.class).of(one).orElseThrow();
        long parts = erasure.parts().stream()
                .filter(part -> part.result().isPresent())
                .count();
        return parts + " " + erasure.lines().size() + (erasure.state() == Erasure.State.DONE ? " over" : "");
    }
}
