/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FileReading;

/**
 * The child process: it reads one file after the other, as the parent says, and ends when the parent ends.
 *
 * <p>The pipes belong to it alone. Libraries that print, print nowhere.
 */
public final class WorkerMain {
    private static final int DIED = 1;
    private static final Duration SEND_OFF_EVERY = Duration.ofMillis(100);

    private final FrameWriter out;
    private final SynchronousQueue<Job> jobs = new SynchronousQueue<>();
    private FileOptions options = FileOptions.standard();
    private FileReading reading = new FileReading(options);

    private WorkerMain(OutputStream out) {
        this.out = new FrameWriter(out);
    }

    /** Started by {@link WorkerPool} only; the argument is the private folder. */
    public static void main(String[] arguments) throws Exception {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        try {
            WorkerMain worker = new WorkerMain(out);
            worker.listen(new FrameReader(in), PrivateFolder.of(Path.of(arguments[0])));
            worker.sendOff();
            worker.serve();
        } finally {
            Runtime.getRuntime().halt(DIED); // without a word, whatever else is still running here
        }
    }

    /** Waits for jobs beside the reading, so that the end of the parent is noticed at any time. */
    private void listen(FrameReader in, PrivateFolder folder) {
        Thread.ofPlatform().daemon().name("jobs").start(() -> {
            try {
                while (in.next() == FrameKind.JOB) {
                    jobs.put(Job.read(in));
                }
            } catch (IOException | InterruptedException e) {
                folder.delete(); // the parent is gone, and nobody else will
            } finally {
                Runtime.getRuntime().halt(DIED);
            }
        });
    }

    /** Sends off from time to time what is held back, so that it is not lost if the reading goes no further. */
    private void sendOff() {
        Thread.ofPlatform().daemon().name("sending").start(() -> {
            try {
                while (true) {
                    Thread.sleep(SEND_OFF_EVERY);
                    out.flush();
                }
            } catch (IOException | InterruptedException e) {
                Runtime.getRuntime().halt(DIED); // nobody listens any more
            }
        });
    }

    private void serve() throws IOException, InterruptedException {
        while (true) {
            serve(jobs.take());
        }
    }

    private void serve(Job job) throws IOException {
        if (!job.options().equals(options)) {
            options = job.options();
            reading = new FileReading(options);
        }
        IntakeWriter intake = new IntakeWriter(out, job.source().place());
        try {
            reading.read(job.source(), intake);
            intake.finished();
        } catch (ConnectorException e) {
            intake.failed(e.problem());
        } catch (OutOfMemoryError e) {
            // Thrown by a library that counted beforehand; the JVM itself ends at once when its own memory is full.
            intake.failed(Problem.at(job.source().place(), Kind.TOO_MUCH_MEMORY));
        }
    }
}
