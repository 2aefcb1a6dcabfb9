/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.worker.WorkerPool;

/** Files that take their parser over, read as a scan reads them: by the connector, in real child processes. */
class HostileFilesTest {
    private static final FileOptions SHORT = withTime(Duration.ofSeconds(3));

    private final Path folder;
    private final FilesConnector files;

    HostileFilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.files = new FilesConnector(folder, path -> true, SHORT, new WorkerPool(1));
    }

    @AfterEach
    void close() {
        files.close();
    }

    @ParameterizedTest
    @CsvSource({
        "exits 0, READER_STOPPED",
        "exits 1, READER_STOPPED",
        "allocates, TOO_MUCH_MEMORY",
        "recurses, TOO_DEEP",
        "loops, TOOK_TOO_LONG",
        "scribbles, READER_STOPPED",
        "throws, READER_STOPPED",
        "dies-within-table, READER_STOPPED"
    })
    void saysWhatHappenedAndReadsTheNextFile(String instruction, Kind expected) throws Exception {
        HostileFormat.write(folder.resolve("a.for"), instruction);
        HostileFormat.write(folder.resolve("b.for"), "prints");

        assertThat(problemOf("a.for")).map(Problem::kind).contains(expected);
        assertThat(textOf("b.for")).isEqualTo("after the noise");
    }

    @Test
    void keepsWhatWasReadBeforeTheEnd() throws Exception {
        HostileFormat.write(folder.resolve("a.for"), "loops-after-text");
        RecordingIntake intake = new RecordingIntake();

        assertThatThrownBy(() -> files.read(dataset("a.for"), ReadLimit.everything(), intake))
                .isInstanceOf(ConnectorException.class);
        assertThat(intake.text("a.for")).isEqualTo("before the loop");
    }

    @Test
    void closesTheTableThatTheChildLeftOpen() throws Exception {
        HostileFormat.write(folder.resolve("a.for"), "dies-within-table");
        RecordingIntake intake = new RecordingIntake();

        assertThatThrownBy(() -> files.read(dataset("a.for"), ReadLimit.everything(), intake))
                .isInstanceOf(ConnectorException.class);
        assertThat(intake.table("a.for/open").closed).isTrue();
    }

    @Test
    void isNotHeldUpByAThreadThatTheParserLeftBehind() throws Exception {
        HostileFormat.write(folder.resolve("a.for"), "leaves-thread");

        assertThat(textOf("a.for")).isEqualTo("with a thread left behind");
        long pid = pidOfNextChild();
        files.close();

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void stopsWithinASecondWhileTheChildIsSilent() throws Exception {
        HostileFormat.write(folder.resolve("a.for"), "loops");
        Asked stopping = new Asked(true);

        assertThatThrownBy(() -> files.read(dataset("a.for"), ReadLimit.everything(), stopping.intake()))
                .isInstanceOf(StoppedException.class);
        assertThat(stopping.sinceFirstAsked()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void endsAChildThatIsAtWorkWhenItIsClosed() throws Exception {
        HostileFormat.write(folder.resolve("a.for"), "loops");
        Asked asked = new Asked(false);
        FutureTask<Optional<Problem>> reading = new FutureTask<>(() -> problemOf("a.for", asked.intake()));
        Thread.startVirtualThread(reading);
        asked.await();

        files.close();

        assertThat(reading.get(5, TimeUnit.SECONDS)).map(Problem::kind).contains(Kind.READER_STOPPED);
    }

    @Nested
    class TheChild {

        @Test
        void isUsedForManyFiles() throws Exception {
            assertThat(pidOfNextChild()).isEqualTo(pidOfNextChild());
        }

        @Test
        void cannotReachTheNetwork() throws Exception {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                HostileFormat.write(folder.resolve("a.for"), "connects " + server.getLocalPort());
                HostileFormat.write(
                        folder.resolve("b.for"),
                        "resolves " + InetAddress.getLocalHost().getHostName());

                assertThat(textOf("a.for")).isEqualTo("refused");
                assertThat(textOf("b.for")).isEqualTo("unknown");
                assertThat(textHere("a.for")).startsWith("connected"); // the same code without the walls
                assertThat(textHere("b.for")).startsWith("found");
            }
        }

        @Test
        void leavesNothingInTheTemporaryFolder() throws Exception {
            HostileFormat.write(folder.resolve("a.for"), "spills");
            Path temporary = Path.of(textOf("a.for"));

            assertThat(temporary).isNotEmptyDirectory();
            files.close();
            assertThat(temporary.getParent()).doesNotExist();
        }

        @Test
        void inheritsNoSecretOfTheEnvironment() throws Exception {
            HostileFormat.write(folder.resolve("a.for"), "tells");

            assertThat(textHere("a.for")).contains("HOME=");
            assertThat(textOf("a.for")).contains("PATH=").doesNotContain("HOME=");
        }
    }

    private long pidOfNextChild() throws Exception {
        HostileFormat.write(folder.resolve("pid.for"), "tells");
        return Long.parseLong(textOf("pid.for").split(" ")[0]);
    }

    private String textOf(String name) throws ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        files.read(dataset(name), ReadLimit.everything(), intake);
        return intake.text(name);
    }

    private String textHere(String name) throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        new HostileFormat().read(Source.onDisk(dataset(name).place(), folder.resolve(name), "text/x-fortran"), intake);
        return intake.text(name);
    }

    private Optional<Problem> problemOf(String name) {
        return problemOf(name, new RecordingIntake());
    }

    private Optional<Problem> problemOf(String name, Intake intake) {
        try {
            files.read(dataset(name), ReadLimit.everything(), intake);
            return Optional.empty();
        } catch (ConnectorException e) {
            return Optional.of(e.problem());
        }
    }

    private Dataset dataset(String name) {
        List<Dataset> all = new ArrayList<>();
        try {
            files.list(all::add, problem -> {});
        } catch (ConnectorException e) {
            throw new AssertionError(e);
        }
        return all.stream().filter(d -> d.id().equals(name)).findFirst().orElseThrow();
    }

    private static FileOptions withTime(Duration time) {
        FileOptions usual = FileOptions.standard();
        return new FileOptions(
                usual.ocr(),
                usual.maxDepth(),
                usual.maxParts(),
                usual.maxRatio(),
                usual.maxUnpacked(),
                usual.maxHeld(),
                usual.maxColumns(),
                time,
                usual.timePerMegabyte());
    }

    /** Notes when the watch over a child at work asks whether to stop. */
    private static final class Asked {
        private final CountDownLatch first = new CountDownLatch(1);
        private final boolean stop;
        private volatile long when;

        Asked(boolean stop) {
            this.stop = stop;
        }

        Intake intake() {
            RecordingIntake intake = new RecordingIntake();
            return (Intake) Proxy.newProxyInstance(
                    Intake.class.getClassLoader(),
                    new Class<?>[] {Intake.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("stopped") ? stopped() : method.invoke(intake, arguments));
        }

        private boolean stopped() {
            if (first.getCount() > 0) {
                when = System.nanoTime();
                first.countDown();
            }
            return stop;
        }

        void await() throws InterruptedException {
            assertThat(first.await(30, TimeUnit.SECONDS)).isTrue();
        }

        Duration sinceFirstAsked() {
            return Duration.ofNanos(System.nanoTime() - when);
        }
    }
}
