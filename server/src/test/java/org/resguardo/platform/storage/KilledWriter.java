/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jooq.impl.DSL;

/** A program that writes until it is killed, and says of each write that it has come back. */
public final class KilledWriter {
    private static final int WRITERS = 8;

    private KilledWriter() {}

    /** Takes the database, and the number from which on to count. */
    public static void main(String[] args) throws IOException {
        WriteOnce once = new WriteOnce(SqliteStore.connect(Path.of(args[0])), InstantSource.system());
        int begin = Integer.parseInt(args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        for (int i = 0; i < WRITERS; i++) {
            int first = begin + i;
            Thread.startVirtualThread(() -> write(once, first, out));
        }
        while (System.in.read() >= 0) {
            out.flush();
        }
    }

    /** Every third write is asked for twice, as by somebody who has not heard the answer. */
    private static void write(WriteOnce once, int first, PrintStream out) {
        for (int number = first; ; number += WRITERS) {
            bake(once, number);
            if (number % 3 == 0) {
                bake(once, number);
            }
            out.println(number + ".");
        }
    }

    private static void bake(WriteOnce once, int number) {
        once.write("bake " + number, sql -> {
            sql.insertInto(DSL.table("loaf"), DSL.field("number"))
                    .values(number)
                    .execute();
            return "baked";
        });
    }
}
