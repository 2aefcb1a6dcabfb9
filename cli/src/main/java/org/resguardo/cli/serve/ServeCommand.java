/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.resguardo.app.SampleBusiness;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.app.StartFailure;
import org.resguardo.app.sample.SampleDatabase;
import org.resguardo.app.sample.SampleEnd;
import org.resguardo.app.sample.SampleKind;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.folder.DataFolder.Expectation;
import org.resguardo.platform.web.SampleAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resguardo serve}: runs the server until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false)
public final class ServeCommand implements Callable<Integer> {
    private static final int STOPPED = 0;
    private static final int FAILED = 3;
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;
    private final boolean watched;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--expect-data")
    private boolean expectData;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String address = "127.0.0.1";

    @Option(names = "--name", paramLabel = "HOST")
    private List<String> names = List.of();

    @Option(names = "--key-file", paramLabel = "FILE", defaultValue = DataOptions.KEY_FILE)
    private @Nullable Path keyFile;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(names = "--no-browser")
    private boolean noBrowser;

    @Option(names = "--sample", paramLabel = "FOLDER", hidden = true)
    private @Nullable Path sample;

    @Option(names = "--sample-kind", paramLabel = "KIND", hidden = true, defaultValue = "bakery")
    private String sampleKind = "bakery";

    @Option(names = "--sample-database", paramLabel = "FILE", hidden = true)
    private @Nullable Path sampleDatabase;

    /**
     * The command.
     *
     * @param out where it tells how it goes
     * @param watched true when a person sees that
     */
    public ServeCommand(PrintStream out, Words words, Map<String, String> environment, boolean watched) {
        this.out = out;
        this.words = words;
        this.environment = environment;
        this.watched = watched;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        try (Server server = Server.start(settings())) {
            tell(server);
            if (sample != null) {
                showSample(server, sample);
            }
            if (watched && !noBrowser) {
                DesktopBrowser.open(server.address(), environment);
            }
            if (sample == null) {
                waitForTheEnd(server);
                return STOPPED;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            server.part(SampleEnd.class).await();
            return STOPPED;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private Settings settings() {
        Path folder = data == null ? DataPlace.usual(environment) : data;
        boolean expected = expectData || environment.containsKey("RESGUARDO_EXPECT_DATA");
        Expectation expectation = expected ? Expectation.DATA : Expectation.ANYTHING;
        return new Settings(
                folder,
                expectation,
                address,
                port,
                Optional.ofNullable(keyFile),
                Set.copyOf(names),
                sample != null,
                server.settings());
    }

    /** Waits for the first look at the made-up business, so that there is something to see when the browser opens. */
    private void showSample(Server server, Path files) throws InterruptedException, IOException {
        out.println(words.say("serve.sample.looking"));
        out.flush();
        SampleBusiness business = SampleBusiness.in(
                server,
                SampleKind.of(sampleKind).orElse(SampleKind.BAKERY),
                files,
                sampleDatabase == null ? Optional.empty() : Optional.of(SampleDatabase.read(sampleDatabase)),
                words.locale());
        while (!business.looked()) {
            Thread.sleep(A_MOMENT);
        }
        out.println(words.say("serve.sample.living"));
        out.flush();
        business.live();
        out.println(words.say(
                "serve.sample.ready",
                Map.of(
                        "address",
                        server.address(),
                        "email",
                        SampleAccount.EMAIL,
                        "passphrase",
                        SampleAccount.PASSPHRASE)));
        out.flush();
    }

    private void tell(Server server) {
        out.println(words.say("serve.ready", "address", server.address()));
        out.println(words.say("serve.folder", "folder", server.folder().path()));
        if (sample == null) {
            server.claimCode().ifPresent(code -> out.println(words.say("serve.claim", "code", code)));
        }
        out.println(words.say("serve.stop"));
        out.flush();
    }

    /** Until the machine asks the program to end, as Ctrl-C does; then lets requests under way finish. */
    private static void waitForTheEnd(Server server) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        new CountDownLatch(1).await();
    }
}
