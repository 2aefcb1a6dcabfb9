/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.ChosenStore;

/** The whole program on a free port, with a folder of its own that goes with it. */
final class RunningServer implements AutoCloseable {
    private final Path parent;
    private final Server server;

    private RunningServer(Path parent, Server server) {
        this.parent = parent;
        this.server = server;
    }

    static RunningServer start(Class<?>... more) {
        return in("server-", more);
    }

    /** The same in a folder whose name begins with a word. */
    static RunningServer in(String word, Class<?>... more) {
        try {
            Path parent = Files.createTempDirectory(word);
            return new RunningServer(parent, Server.start(settings(parent.resolve("data")), more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a server is started on a folder, with the database on which the tests run, unless it has one already. */
    static Settings settings(Path data) {
        Settings settings = Settings.local(data, 0);
        return Files.exists(data.resolve("app.db"))
                ? settings
                : ChosenStore.settings(data).map(settings::on).orElse(settings);
    }

    Server server() {
        return server;
    }

    Browser browser() {
        return new Browser(server.address());
    }

    /** Waits for the end of a job. */
    void untilEnded(long id) throws InterruptedException {
        Jobs jobs = server.part(Jobs.class);
        for (int i = 0; i < 1_500 && !jobs.find(id).orElseThrow().state().ended(); i++) {
            server.part(JobEngine.class).closed(Duration.ofMillis(20));
        }
    }

    @Override
    public void close() {
        server.close();
        try (var files = Files.walk(parent)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
