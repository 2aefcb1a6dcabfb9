/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.secret.Vault;

/** The quarantines of all runs: a file each in a folder of ours, and a key each in the database. */
public final class Quarantines {
    private final Path folder;
    private final Vault vault;
    private final RandomGenerator random;
    private final DisposalRuns runs;

    /** The quarantines in a folder. */
    public Quarantines(Path folder, Vault vault, RandomGenerator random, DisposalRuns runs) {
        this.folder = folder;
        this.vault = vault;
        this.random = random;
        this.runs = runs;
    }

    /** The quarantine of a run that is under way; the key is kept before anything is sealed with it. */
    Quarantine forRun(DisposalRun run) {
        Optional<byte[]> kept = runs.key(run.id());
        if (kept.isPresent()) {
            return Quarantine.open(file(run), SealingKey.open(vault, purpose(run), kept.get()));
        }
        SealingKey made = SealingKey.make(vault, purpose(run), random);
        runs.keepKey(run.id(), made.sealed());
        return Quarantine.open(file(run), made);
    }

    /** The quarantine of a run that is to be undone. */
    Quarantine forUndo(DisposalRun run) {
        byte[] kept = runs.key(run.id()).orElseThrow(Quarantines::gone);
        if (!file(run).toFile().exists()) {
            throw gone();
        }
        return Quarantine.open(file(run), SealingKey.open(vault, purpose(run), kept));
    }

    private static Fault gone() {
        return new Fault(FaultKind.LASTING, "retention.undo.gone");
    }

    /** True when what a run took lies on this machine. */
    boolean there(DisposalRun run) {
        return runs.key(run.id()).isPresent() && file(run).toFile().exists();
    }

    /** Changes what is kept of a run that has ended; nobody may bring it back meanwhile. */
    void rewrite(DisposalRun run, UnaryOperator<Frame> change) {
        byte[] kept = runs.key(run.id()).orElseThrow(Quarantines::gone);
        if (file(run).toFile().exists()) {
            Quarantine.rewrite(file(run), SealingKey.open(vault, purpose(run), kept), change);
        }
    }

    /** Forgets the key first: from then on what lies in the file, and in every copy of it, is noise. */
    void destroy(DisposalRun run) {
        runs.destroy(run);
        Quarantine.delete(file(run));
    }

    private Path file(DisposalRun run) {
        return folder.resolve("run-" + run.id() + ".sealed");
    }

    private static byte[] purpose(DisposalRun run) {
        return ("disposal_run.quarantine_key " + run.certificate()).getBytes(StandardCharsets.UTF_8);
    }
}
