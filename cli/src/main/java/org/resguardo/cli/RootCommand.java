/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import org.resguardo.scan.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code resguardo} without a subcommand: tells what there is. */
@Command(name = "resguardo", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class RootCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Looked at by {@link Language} before parsing; named here so that the parser and the help know it. */
    @Option(names = "--lang", paramLabel = "es|en", scope = ScopeType.INHERIT)
    void language(String tag) {
        if (!tag.equals("es") && !tag.equals("en")) {
            throw new UsageProblem("complaint.language", "value", tag);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"resguardo " + Versions.program()};
        }
    }
}
