/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resguardo.app.Maintenance;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo user reset-password}: lets somebody in again who has forgotten the passphrase. */
@Command(name = "reset-password", mixinStandardHelpOptions = true, sortOptions = false)
public final class ResetPasswordCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "EMAIL", arity = "1", descriptionKey = "email")
    private String email = "";

    @Option(names = "--second-step")
    private boolean secondStep;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public ResetPasswordCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Maintenance maintenance = Maintenance.of(data.folder(environment), data.keyFile())) {
            Optional<String> link = maintenance.resetPassphrase(email, secondStep);
            out.println(link.map(path -> words.say("user.link", "path", path))
                    .orElseGet(() -> words.say("user.nobody", "email", email)));
            return link.isPresent() ? DONE : FAILED;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
