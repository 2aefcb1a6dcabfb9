/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnProfiler;
import org.resguardo.engine.Engine;
import org.resguardo.engine.TextScan;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.detector.WordsDetector;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/** Prints how fast the engine reads, in processor time of one thread, beside the limits of the machine and regular expressions. */
public final class SpeedBoard {
    private static final int MEGABYTE = 1 << 20;
    private static final int VALUES = 40_000;

    private final Engine engine = Engine.standard();
    private final int bytes;

    private SpeedBoard(int megabytes) {
        this.bytes = megabytes * MEGABYTE;
    }

    /**
     * Measures and prints.
     *
     * @param arguments how many megabytes of text to read, 64 when absent
     */
    public static void main(String[] arguments) {
        new SpeedBoard(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 64).run();
    }

    private void run() {
        Corpus corpus = new Corpus();
        byte[] mixed = corpus.mixed(bytes);
        System.out.println("Text, all detectors, one core           MB/s    findings");
        double whole = text("mixed English and Spanish", mixed);
        byte[] prose = corpus.prose(bytes / 2);
        text("prose", prose);
        text("exports, read as text", corpus.exports(bytes / 4));
        text("logs", corpus.logs(bytes / 4));
        Engine structured = Engine.with(detector -> detector.onByDefault() && !(detector instanceof WordsDetector));
        text(structured, "mixed, without names, streets, illnesses", mixed);
        text(structured, "prose, without them", prose);
        twoThreads(mixed);
        System.out.println("  bytes are classified by " + Bitmaps.kernel());
        System.out.println();
        System.out.println("Hostile text");
        for (String part : List.of(
                "@",
                "1",
                "A",
                " ",
                ":",
                "1 2 3 ",
                "a:b:",
                "a1",
                "María López ",
                "12-34-",
                "€",
                "x.y@",
                "name is ",
                "lives at 5 ",
                "Calle 1 de ")) {
            text("nothing but \"" + part + '"', Corpus.only(part, bytes / 4));
        }
        System.out.println();
        System.out.println("Columns                                 million values/s");
        columns();
        System.out.println();
        System.out.println("The same text, read otherwise           MB/s    engine is faster by");
        peer("memory, summed as 64-bit words", mixed, whole, Peers::sum);
        peer("java.util.regex, 12 patterns in one", head(mixed, 4), whole, Peers::javaRegex);
        peer("RE2J, the same patterns", head(mixed, 2), whole, Peers::re2);
    }

    private double text(String name, byte[] text) {
        return text(engine, name, text);
    }

    private static double text(Engine engine, String name, byte[] text) {
        long[] found = new long[1];
        double seconds = ProcessorTime.best(() -> {
            found[0] = 0;
            try (TextScan scan = engine.text(Certainty.LIKELY, (finding, value) -> found[0]++)) {
                scan.add(text, 0, text.length);
            }
        });
        double speed = text.length / 1e6 / seconds;
        System.out.printf(Locale.ROOT, "  %-36s %7.0f %11d%n", name, speed, found[0]);
        return speed;
    }

    /** By the clock, since it is about what another core adds; of use on a machine with nothing else to do. */
    private void twoThreads(byte[] text) {
        Runnable scan = () -> {
            try (TextScan one = engine.text(Certainty.LIKELY, (finding, value) -> {})) {
                one.add(text, 0, text.length);
            }
        };
        double alone = seconds(scan);
        double together = seconds(() -> {
            Thread other = new Thread(scan);
            other.start();
            scan.run();
            join(other);
        });
        System.out.printf(
                Locale.ROOT, "  two threads read, by the clock, as fast as one times %.2f%n", 2 * alone / together);
    }

    private static double seconds(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        return best;
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    private void columns() {
        Dice dice = new Dice(7);
        List<Person> people = Crowd.ofThreeCountries(new Dice(8)).adults(4000);
        column("e-mail addresses", i -> dice.pick(people).email());
        column("full names", i -> dice.pick(people).name());
        column("telephone numbers", i -> dice.pick(people).phone());
        column("social security numbers", i -> dice.pick(people).socialSecurity());
        column("payment cards", i -> dice.pick(people).card());
        column("DNI", i -> dice.pick(people).dni());
        column("dates", i -> "19" + dice.between(50, 99) + "-0" + dice.between(1, 9) + "-1" + dice.below(10));
        column(
                "time stamps",
                i -> "2026-0" + dice.between(1, 9) + "-1" + dice.below(10) + " 10:" + dice.between(10, 59) + ":00");
        column("numbers of 9 digits", i -> "" + dice.between(100_000_000, 999_999_999));
        column("numbers of 8 digits", i -> "" + dice.between(10_000_000, 99_999_999));
        column("amounts", i -> dice.between(1, 900) + "." + dice.digits(2));
        column("one of five words", i -> dice.oneOf("shipped", "pending", "returned", "paid", "open"));
        Vocabulary words = Vocabulary.read("words-es.txt", "ando", "es");
        column("notes of ten words", i -> {
            StringBuilder note = new StringBuilder();
            for (int k = 0; k < 10; k++) {
                note.append(words.word(dice)).append(' ');
            }
            return note.toString();
        });
    }

    private void column(String name, IntFunction<String> value) {
        ColumnBatch batch = new ColumnBatch();
        for (int i = 0; i < VALUES; i++) {
            batch.add(value.apply(i));
        }
        double seconds = ProcessorTime.best(() -> {
            ColumnProfiler profiler = engine.column(0);
            for (int i = 0; i < 8; i++) {
                profiler.add(batch);
            }
        });
        System.out.printf(Locale.ROOT, "  %-36s %7.1f%n", name, 8.0 * VALUES / 1e6 / seconds);
    }

    private static void peer(String name, byte[] text, double engine, Peers.Reading reading) {
        long[] outcome = new long[1];
        double speed = text.length / 1e6 / ProcessorTime.best(() -> outcome[0] += reading.read(text));
        String faster = outcome[0] == 0 ? "read nothing" : String.format(Locale.ROOT, "%10.2f", engine / speed);
        System.out.printf(Locale.ROOT, "  %-36s %7.1f %s%n", name, speed, faster);
    }

    private static byte[] head(byte[] text, int megabytes) {
        return java.util.Arrays.copyOf(text, Math.min(text.length, megabytes * MEGABYTE));
    }
}
