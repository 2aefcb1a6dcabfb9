/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.platform.storage.WriteOnce;

/** A program that writes choices down until it is killed, and says of each that it has come back. */
public final class KilledCounter {
    private static final int WRITERS = 8;

    private KilledCounter() {}

    /** Takes the database, and the number from which on to count. */
    public static void main(String[] args) throws IOException {
        int begin = Integer.parseInt(args[1]);
        Counter counter = Counter.in(Path.of(args[0]), InstantSource.system(), begin);
        WriteOnce once = new WriteOnce(counter.store, InstantSource.system());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        for (int i = 0; i < WRITERS; i++) {
            int first = begin + i;
            Thread.startVirtualThread(() -> write(counter, once, first, out));
        }
        try (Signer signer = new Signer(counter.ledger)) {
            while (System.in.read() >= 0) {
                signer.soon();
            }
        }
    }

    /** Every third choice is sent twice, as by somebody who has not heard the answer. */
    private static void write(Counter counter, WriteOnce once, int first, PrintStream out) {
        for (int number = first; ; number += WRITERS) {
            String entries = choose(counter, once, number);
            if (number % 3 == 0) {
                entries = choose(counter, once, number);
            }
            out.println(number + " " + entries + ".");
        }
    }

    private static String choose(Counter counter, WriteOnce once, int number) {
        Choices.Prepared prepared = counter.choices
                .prepare(counter.of(
                        counter.person(number),
                        Choice.of("marketing-email", number % 2 == 0),
                        Actor.SELF,
                        Trust.STATED,
                        Instant.now()))
                .orElseThrow();
        return once.write(
                "choice " + number,
                sql -> prepared.write(sql).stream()
                        .map(one -> Long.toString(one.seq()))
                        .collect(Collectors.joining(",")));
    }
}
