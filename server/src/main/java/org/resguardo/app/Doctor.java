/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.audit.AuditVerdict;
import org.resguardo.platform.backup.BackupKey;
import org.resguardo.platform.backup.BackupKind;
import org.resguardo.platform.job.JobState;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.status.Check;
import org.resguardo.platform.status.Checks;
import org.resguardo.platform.status.LatestBackupCheck;
import org.resguardo.platform.status.Observation;
import org.resguardo.platform.status.StatusWords;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;

/** Examines an installation from the terminal, also while the server runs, and more thoroughly than its page does. */
public final class Doctor implements AutoCloseable {
    private final Store store;
    private final Installation installation;
    private final Checks checks;

    private Doctor(Store store, Installation installation, Checks checks) {
        this.store = store;
        this.installation = installation;
        this.checks = checks;
    }

    /** For a data folder; there must be data in it. */
    public static Doctor of(Path data, Optional<Path> keyFile) {
        Database database = FolderDatabase.existing(data);
        MasterKey key = MasterKey.at(keyFile.orElse(MasterKey.fileIn(data)));
        InstantSource clock = InstantSource.system();
        Store store = database.open(Updates.backUpFirst(data, database, key, clock));
        Installation installation = new Installation(data, database, store, keyFile, clock);
        AuditLog log = new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, Vault.of(store, key)));
        Jobs jobs = new Jobs(store, clock, log);
        List<Check> checks = new ArrayList<>(installation
                .checks(() -> jobs.last(BackupKind.ID, JobState.FAILED))
                .all());
        checks.add(1, new LatestBackupCheck(installation.backups(), BackupKey.of(key)));
        checks.add(2, () -> audit(log));
        return new Doctor(store, installation, new Checks(checks));
    }

    private static Observation audit(AuditLog log) {
        boolean sound = log.verify(List.of()) instanceof AuditVerdict.Sound;
        return new Observation(
                "audit.title",
                sound ? Observation.State.GOOD : Observation.State.ATTENTION,
                sound ? "status.audit.good" : "status.audit.changed",
                sound ? Optional.empty() : Optional.of("status.audit.advice"),
                Map.of());
    }

    /**
     * What the doctor says.
     *
     * @param well true when nothing needs anybody
     * @param summary all in one sentence
     * @param lines one for each side that was examined
     */
    public record Diagnosis(boolean well, String summary, List<StatusWords.Line> lines) {}

    /** Examines everything. */
    public Diagnosis examine(Language reader) {
        List<Observation> observations = checks.look();
        StatusWords told = new StatusWords(Dictionary.of(Speakers.PACKAGES).in(reader));
        return new Diagnosis(
                StatusWords.attention(observations) == 0,
                told.summary(observations),
                observations.stream().map(told::line).toList());
    }

    /** What somebody who helps needs to know; nothing about people. */
    public String report() {
        return installation.report(checks).text();
    }

    @Override
    public void close() {
        store.close();
    }
}
