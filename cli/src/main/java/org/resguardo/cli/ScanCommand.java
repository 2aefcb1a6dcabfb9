/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.resguardo.cli.detector.OwnDetectors;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resguardo scan}: looks at folders and databases, and tells what personal data they hold. */
@Command(name = "scan", mixinStandardHelpOptions = true, sortOptions = false)
final class ScanCommand implements Callable<Integer> {
    private final Outside outside;
    private final Words words;

    @Mixin
    private final StoreOptions stores = new StoreOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    @Mixin
    private final ProfileOptions known = new ProfileOptions();

    @Mixin
    private final OwnDetectors own = new OwnDetectors();

    @Mixin
    private final OutputOptions outputs = new OutputOptions();

    ScanCommand(Outside outside, Words words) {
        this.outside = outside;
        this.words = words;
    }

    @Override
    public Integer call() {
        List<Output> wanted = outputs.outputs(outside, words);
        ProgressDisplay progress = ProgressDisplay.of(outside, words);
        Scan scan = new Scan(own.engine(), known.profiles(), look.settings(), progress);
        Interrupt interrupt = Interrupt.stops(scan);
        try (OpenStores open = stores.open(look, outside, words)) {
            ScanReport report = scan.run(open.stores());
            progress.clear();
            return exitCode(report, written(report, wanted)).code();
        } finally {
            progress.clear();
            interrupt.over();
        }
    }

    private boolean written(ScanReport report, List<Output> wanted) {
        boolean all = true;
        for (Output output : wanted) {
            all &= output.write(report, words);
        }
        return all;
    }

    private static ExitCode exitCode(ScanReport report, boolean written) {
        if (report.missedSomething() || !written) {
            return ExitCode.FAILURE;
        }
        return report.foundSomething() ? ExitCode.FINDINGS : ExitCode.NOTHING;
    }
}
