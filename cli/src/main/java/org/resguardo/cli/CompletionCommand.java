/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code resguardo generate-completion}: prints a script with which bash and zsh complete options. */
@Command(name = "generate-completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {
    private final Outside outside;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CompletionCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public void run() {
        outside.out().print(AutoComplete.bash("resguardo", spec.root().commandLine()));
    }
}
