/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.speed;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.ColumnProfiler;
import org.resguardo.engine.Engine;
import org.resguardo.engine.TextScan;
import org.resguardo.testkit.people.Dice;

/** The engine under JMH, for those who change it: {@code ./resguardo bench jmh}. The board of {@link SpeedBoard} is what is committed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
    private static final int TEXT = 4 << 20;
    private static final int VALUES = 40_000;

    /** What kind of text or column is looked at. */
    @Param({"mixed", "prose", "logs"})
    @SuppressWarnings("NullAway.Init") // set by JMH
    public String kind;

    private final Engine engine = Engine.standard();
    private final ColumnBatch numbers = batch(i -> String.valueOf(100_000_000 + i * 17_919L));
    private byte[] text = new byte[0];

    /** Makes the text. */
    @Setup
    public void prepare() {
        Corpus corpus = new Corpus();
        text = switch (kind) {
            case "mixed" -> corpus.mixed(TEXT);
            case "prose" -> corpus.prose(TEXT);
            default -> corpus.logs(TEXT);
        };
    }

    /** Four megabytes of text, all detectors. */
    @Benchmark
    public long text() {
        long[] found = new long[1];
        try (TextScan scan = engine.text(Certainty.LIKELY, (finding, value) -> found[0]++)) {
            scan.add(text, 0, text.length);
        }
        return found[0];
    }

    /** Forty thousand numbers of nine digits. */
    @Benchmark
    public ColumnProfile numbers() {
        ColumnProfiler profiler = engine.column(0);
        profiler.add(numbers);
        return profiler.profile();
    }

    private static ColumnBatch batch(IntFunction<String> value) {
        ColumnBatch batch = new ColumnBatch();
        Dice dice = new Dice(1);
        for (int i = 0; i < VALUES; i++) {
            batch.add(value.apply(dice.below(40_000)));
        }
        return batch;
    }
}
