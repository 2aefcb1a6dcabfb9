/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.plan;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.plan.EvidenceTable;
import org.resguardo.platform.step.Step;
import org.resguardo.retention.Archive;
import org.resguardo.retention.ArchiveDoor;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.guided.GuidedCheck;
import org.resguardo.retention.guided.GuidedRule;
import org.resguardo.retention.guided.GuidedRules;

/** The rules, what each run disposed of, and the certificates; of rules carried out by hand, what was noted. */
public final class RetentionEvidence implements EvidencePart {
    private static final int MOST = 10_000;

    private final RetentionRules rules;
    private final DisposalRuns runs;
    private final Archives archives;
    private final ArchiveDoor door;
    private final GuidedRules guided;
    private final Function<DisposalRun, Optional<byte[]>> certificates;

    /**
     * The evidence of these rules.
     *
     * @param certificates the certificate of a run as a PDF; empty as long as it has not ended
     */
    public RetentionEvidence(
            RetentionRules rules,
            DisposalRuns runs,
            Archives archives,
            ArchiveDoor door,
            GuidedRules guided,
            Function<DisposalRun, Optional<byte[]>> certificates) {
        this.rules = rules;
        this.runs = runs;
        this.archives = archives;
        this.door = door;
        this.guided = guided;
        this.certificates = certificates;
    }

    @Override
    public Step step() {
        return Step.RETENTION;
    }

    @Override
    public void put(EvidenceFolder into) throws IOException {
        EvidenceTable made = new EvidenceTable(
                "rule", "place", "months", "action", "nightly", "made at", "archive months", "sha-256");
        rules.all()
                .forEach(rule -> made.row(
                        rule.id(),
                        rule.place(),
                        rule.definition().months(),
                        rule.definition().action().id(),
                        rule.nightly(),
                        rule.madeAt(),
                        rule.definition().archiveMonths(),
                        rule.hash()));
        into.text("rules.tsv", made.text());
        EvidenceTable done = new EvidenceTable(
                "run",
                "certificate",
                "rule",
                "state",
                "records",
                "along",
                "held",
                "began",
                "done",
                "undone",
                "destroyed");
        for (DisposalRun run : runs.latest(MOST)) {
            DisposalRun.Times times = run.times();
            done.row(
                    run.id(),
                    run.certificate(),
                    run.ruleId(),
                    run.state(),
                    run.tally().rows(),
                    run.tally().along(),
                    run.tally().shielded(),
                    times.began(),
                    times.done(),
                    times.undone(),
                    times.destroyed());
            Optional<byte[]> certificate = certificates.apply(run);
            if (certificate.isPresent()) {
                into.file("certificate-" + run.id() + ".pdf", out -> out.write(certificate.get()));
            }
        }
        into.text("runs.tsv", done.text());
        into.text("archives.tsv", archives());
        into.text("by-hand.tsv", byHand());
    }

    private String archives() {
        EvidenceTable table = new EvidenceTable(
                "archive", "run", "records", "along", "made", "ends", "destroyed", "opened by account");
        for (Archive archive : archives.all()) {
            table.row(
                    archive.id(),
                    archive.runId(),
                    archive.rows(),
                    archive.along(),
                    archive.madeAt(),
                    archive.endsAt(),
                    archive.destroyedAt(),
                    door.openings(archive).stream()
                            .map(opening -> opening.account() + " " + opening.at())
                            .collect(Collectors.joining(", ")));
        }
        return table.text();
    }

    private String byHand() {
        EvidenceTable table = new EvidenceTable("rule", "months", "done on", "removed", "account", "noted at");
        for (GuidedRule rule : guided.all()) {
            for (GuidedCheck check : guided.checks(rule)) {
                table.row(
                        rule.id(),
                        rule.months(),
                        check.doneOn(),
                        check.removed().isPresent() ? check.removed().getAsLong() : "",
                        check.accountId(),
                        check.notedAt());
            }
        }
        return table.text();
    }
}
