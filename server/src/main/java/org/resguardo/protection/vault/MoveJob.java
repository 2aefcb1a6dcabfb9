/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.protection.vault.VaultFile.State;

/**
 * Moves a file into the vault. What lies in its place is removed only when the same bytes were read back out of the vault; a run that ends
 * without warning leaves the file in one of both places at the least, and the next run does the rest.
 */
public final class MoveJob implements JobKind<Long> {
    private static final long STEPS = 2;

    private final VaultFiles files;

    /** Moves into this vault. */
    public MoveJob(VaultFiles files) {
        this.files = files;
    }

    @Override
    public String id() {
        return "vault-move";
    }

    @Override
    public String title() {
        return "vault.job.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER);
    }

    @Override
    public String text(Long input) {
        return Long.toString(input);
    }

    @Override
    public Long input(String text) {
        return Long.valueOf(text);
    }

    @Override
    public JobResult run(Long id, JobRun run) {
        VaultFile file = files.find(id).orElseThrow(() -> new Fault(FaultKind.LASTING, "vault.gone"));
        if (file.state() == State.MOVING || file.state() == State.COPIED) {
            move(file, run);
        }
        return JobResult.at(file.page(), "vault.job.done", Map.of());
    }

    private void move(VaultFile file, JobRun run) {
        Path origin = files.origin(file);
        try {
            boolean there = Files.isRegularFile(origin, LinkOption.NOFOLLOW_LINKS);
            if (!there && file.state() == State.MOVING) {
                throw new Fault(FaultKind.LASTING, "vault.gone");
            }
            if (there) {
                run.tell(new JobProgress("vault.job.doing", "vault.job.unit", 0, STEPS));
                takeIn(file, origin);
                run.tell(new JobProgress("vault.job.doing", "vault.job.unit", 1, STEPS));
                run.check();
                remove(file, origin);
            }
            files.stands(file, State.KEPT);
        } catch (IOException e) {
            throw new Fault(FaultKind.LASTING, "vault.unreadable");
        }
    }

    private void takeIn(VaultFile file, Path origin) throws IOException {
        if (Files.size(origin) > VaultFiles.LARGEST) {
            throw new Fault(FaultKind.LASTING, "vault.too_large");
        }
        files.keep(file, Files.readAllBytes(origin));
    }

    /** Somebody may have written to it in between. */
    private void remove(VaultFile file, Path origin) throws IOException {
        if (!Arrays.equals(files.content(file), Files.readAllBytes(origin))) {
            throw new Fault(FaultKind.PASSING, "vault.changed");
        }
        Files.delete(origin);
    }
}
