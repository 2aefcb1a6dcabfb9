/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only gathers others: by itself it tells which there are. */
@Command(mixinStandardHelpOptions = true)
public final class Parent implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Parent() {}

    /** A parent with a name, over another command. */
    public static CommandLine of(String name, Object child) {
        CommandLine parent = new CommandLine(new Parent()).setCommandName(name);
        return parent.addSubcommand(child);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
