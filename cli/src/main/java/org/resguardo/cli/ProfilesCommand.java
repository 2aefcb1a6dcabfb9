/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.List;
import org.resguardo.cli.report.TextTable;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.profile.SystemProfile;
import org.resguardo.scan.profile.SystemProfiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resguardo profiles}: tells which programs and services are known. */
@Command(name = "profiles", mixinStandardHelpOptions = true)
final class ProfilesCommand implements Runnable {
    private final Outside outside;
    private final Words words;

    @Mixin
    private final ProfileOptions options = new ProfileOptions();

    @Option(names = "--json")
    private boolean json;

    ProfilesCommand(Outside outside, Words words) {
        this.outside = outside;
        this.words = words;
    }

    @Override
    public void run() {
        SystemProfiles profiles = options.profiles();
        if (json) {
            ProfileJson.write(profiles.all(), outside.out());
        } else {
            writeTable(profiles.all());
        }
    }

    private void writeTable(List<SystemProfile> profiles) {
        ProfileWords say = new ProfileWords(words);
        TextTable table = new TextTable(outside.width(), List.of(24, 20, 10, 24))
                .row(
                        words.say("profiles.id"),
                        words.say("profiles.name"),
                        words.say("profiles.kind"),
                        words.say("profiles.recognised"))
                .rule();
        for (SystemProfile profile : profiles) {
            table.row(
                    profile.id(),
                    words.capital(profile.name().in(words.locale())),
                    say.of(profile.kind()),
                    say.recognisedBy(profile));
        }
        outside.out().print(table.text());
        outside.out().println(words.say("profiles.count", "count", profiles.size()));
    }
}
