/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resguardo help [COMMAND]}: tells what a command does. */
@Command(name = "help", mixinStandardHelpOptions = true)
final class HelpCommand implements Runnable {
    private final Outside outside;

    @Parameters(arity = "0..1", paramLabel = "COMMAND")
    private @Nullable String command;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    HelpCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        CommandLine wanted = command == null ? root : root.getSubcommands().get(command);
        if (wanted == null) {
            throw new UsageProblem("complaint.unknown_command", "value", String.valueOf(command));
        }
        wanted.usage(outside.out(), root.getColorScheme());
    }
}
