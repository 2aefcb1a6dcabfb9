/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.secret.Vault;

/**
 * Removes rows that were found one by one because a person asked for it. It goes the way of every rule: the same look, the same
 * executor with its quarantine and undo, the same legal holds; only the rows are named instead of described.
 */
public final class PersonDisposal {
    private final Places places;
    private final LegalHolds holds;
    private final Path folder;
    private final Vault vault;
    private final RandomGenerator random;

    /**
     * Over the places of the business.
     *
     * @param folder where rows wait that can still be brought back
     */
    public PersonDisposal(Places places, LegalHolds holds, Path folder, Vault vault, RandomGenerator random) {
        this.places = places;
        this.holds = holds;
        this.folder = folder;
        this.vault = vault;
        this.random = random;
    }

    /** A new key for rows that wait under a name, sealed as it is kept. */
    public byte[] key(String name) {
        return SealingKey.make(vault, purpose(name), random).sealed();
    }

    /**
     * What came of erasing rows.
     *
     * @param erased how many went
     * @param shielded how many stay because of a hold or an open case
     * @param left how many are still there for another reason, such as that something new points to them
     */
    public record Result(long erased, long shielded, long left) {}

    /** How a run tells how far it is, and whether it should go on. */
    @FunctionalInterface
    public interface Progress {
        /** So many rows are done; may throw to stop. */
        void done(long rows);
    }

    /**
     * Erases rows, or goes on where an attempt before ended. Rows to which something else points stay; what has changed its columns
     * since is refused.
     *
     * @param name tells these rows from others that wait
     * @param sealedKey the key of {@link #key}
     */
    public Result run(String name, byte[] sealedKey, NamedRows named, Progress progress) {
        if (named.rows().isEmpty()) {
            return new Result(0, 0, 0);
        }
        return places.within(named.storeId(), editor -> {
            EditableTable table = editor.table(named.dataset());
            if (!PersonPlan.refusals(table, named).isEmpty()) {
                return new Result(0, 0, named.rows().size());
            }
            List<Test> tests = new ArrayList<>(PersonPlan.among(named).tests());
            table.pointingHere().stream()
                    .filter(relation -> !relation.child().equals(table.id()))
                    .forEach(relation -> tests.add(new Test.NotPointedTo(relation)));
            Target target = new Target(
                    table,
                    List.of(),
                    new Selection(tests),
                    new Treatment(Optional.empty(), holds.named(named.storeId())));
            Executor executor = new Executor(editor, target, Executor.LOT);
            try (Quarantine quarantine = Quarantine.open(file(name), open(name, sealedKey))) {
                Tally tally = executor.run(quarantine, named.rows().size(), progress::done);
                Tally rest = executor.look(lot -> {}, progress::done);
                long there = editor.count(table, PersonPlan.among(named));
                return new Result(tally.rows(), rest.shielded(), there - rest.shielded());
            }
        });
    }

    /** Brings back what waits under a name. */
    public Undo.Outcome undo(String name, byte[] sealedKey, long storeId, Progress progress) {
        return places.within(storeId, editor -> {
            try (Quarantine quarantine = Quarantine.open(file(name), open(name, sealedKey))) {
                return new Undo(editor).run(quarantine, progress::done);
            }
        });
    }

    /** Destroys what waits under a name. Whoever keeps the key forgets it first. */
    public void destroy(String name) {
        Quarantine.delete(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".sealed");
    }

    private SealingKey open(String name, byte[] sealed) {
        return SealingKey.open(vault, purpose(name), sealed);
    }

    private static byte[] purpose(String name) {
        return ("rights_erasure_part.quarantine_key " + name).getBytes(StandardCharsets.UTF_8);
    }
}
