/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resguardo.scan.profile.ProfileException;
import org.resguardo.scan.profile.SystemProfiles;
import picocli.CommandLine.Option;

/** The option that adds one's own profiles to those of the program. */
final class ProfileOptions {

    @Option(names = "--profiles", paramLabel = "FOLDER")
    private @Nullable Path folder;

    SystemProfiles profiles() {
        try {
            SystemProfiles ours = SystemProfiles.ours();
            return folder == null ? ours : ours.and(folder);
        } catch (ProfileException e) {
            throw new UsageProblem(e);
        }
    }
}
