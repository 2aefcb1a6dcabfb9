/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.List;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.profile.SystemProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo profiles show}: tells all that is known of one program or service. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowProfileCommand implements Runnable {
    private final Outside outside;
    private final Words words;

    @Parameters(index = "0", paramLabel = "ID", arity = "1")
    private String id = "";

    @Mixin
    private final ProfileOptions options = new ProfileOptions();

    @Option(names = "--json")
    private boolean json;

    ShowProfileCommand(Outside outside, Words words) {
        this.outside = outside;
        this.words = words;
    }

    @Override
    public void run() {
        SystemProfile profile =
                options.profiles().byId(id).orElseThrow(() -> new UsageProblem("complaint.no_profile", "value", id));
        if (json) {
            ProfileJson.write(List.of(profile), outside.out());
        } else {
            outside.out().print(new ProfileSheet(profile, words).text(outside.width()));
        }
    }
}
