/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser of the Chromium family with nothing in it: without a window, with a folder of its own that goes with it, and with no way out but a
 * {@link Gate}. It is ended after its time, and when it takes more memory than it is given (where the system tells that).
 *
 * <p>Under an account that may do everything it does not start within its own walls; there it is started without them, as in a container.
 */
final class Chromium implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(20);
    private static final long MEMORY_KB = 1_500_000;
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private final Process process;
    private final Path profile;
    private final Thread watch;
    private final Thread last = new Thread(this::kill, "website-browser-end");

    private Chromium(Process process, Path profile, Duration life) {
        this.process = process;
        this.profile = profile;
        Runtime.getRuntime().addShutdownHook(last);
        this.watch = Thread.ofVirtual().name("website-browser").start(() -> watch(life));
    }

    /** The browser of this machine. */
    static Optional<Path> find() {
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> elsewhere = File.separatorChar == '/'
                ? PLACES.stream().filter(place -> place.startsWith("/")).map(Path::of)
                : PLACES.stream().filter(place -> !place.startsWith("/")).map(Path::of);
        return Stream.concat(onPath, elsewhere).filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path program, int gate, Duration life) throws IOException {
        Path profile = Files.createTempDirectory("resguardo-browser");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "--proxy-server=http://127.0.0.1:" + gate,
                "--proxy-bypass-list=<-loopback>",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
                "--disable-quic",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-sync",
                "--disable-breakpad",
                "--disable-site-isolation-trials",
                "--disable-features=IsolateOrigins,site-per-process,Translate,OptimizationHints,MediaRouter,HttpsUpgrades,DialMediaRouteProvider",
                "--renderer-process-limit=1",
                "--js-flags=--max-old-space-size=384",
                "--mute-audio",
                "--no-first-run",
                "--no-default-browser-check",
                "--no-pings",
                "--password-store=basic",
                "--window-size=1280,900"));
        if (System.getProperty("user.name", "").equals("root")) {
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, life);
    }

    /** Where it is spoken to, as soon as it has said so. */
    URI address() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() >= 2) {
                    return URI.create("ws://127.0.0.1:" + lines.get(0).strip()
                            + lines.get(1).strip());
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IOException("the browser did not start");
    }

    private void watch(Duration life) {
        long end = System.nanoTime() + life.toNanos();
        try {
            while (process.isAlive()) {
                if (System.nanoTime() > end || memory() > MEMORY_KB) {
                    kill();
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What it and its helpers hold, in kilobytes; what they share counts for each, so the limit is a generous one. Elsewhere than on Linux: 0. */
    private long memory() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(one -> resident(one.pid()))
                .sum();
    }

    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        watch.interrupt();
        kill();
        forget();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (int i = 0; i < 3 && !erased(); i++) {
            Thread.onSpinWait();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException e) {
            // The program is ending, and the browser with it.
        }
    }

    /** Its helpers may still be writing while they end. */
    private boolean erased() {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
