/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * Carries out a rule, a small transaction at a time.
 *
 * <p>Within a transaction rows are locked and taken out, then they are put into the {@link Quarantine} and on the disk, and only
 * then is the transaction committed. Whenever a run ends without warning, at most the last frame is in doubt: the place itself
 * is asked whether its transaction happened. So nothing is lost, and nothing is done twice.
 */
final class Executor {
    /** How many rows a transaction treats, until it is known how long that takes. */
    static final int LOT = 1_000;

    private final Editor editor;
    private final Target target;
    private final int lot;
    private final LotSize size;

    /**
     * For a rule as of a day.
     *
     * @param today the day that the dry run was made for, so that both see the same rows
     */
    Executor(Editor editor, Effect effect, Treatment treatment, LocalDate today) {
        this(editor, Target.of(effect, treatment, today), LOT, LotSize.beginningWith(LOT));
    }

    Executor(Editor editor, Effect effect, Treatment treatment, LocalDate today, int lot) {
        this(editor, Target.of(effect, treatment, today), lot);
    }

    Executor(Editor editor, Target target, int lot) {
        this(editor, target, lot, LotSize.of(lot));
    }

    private Executor(Editor editor, Target target, int lot, LotSize size) {
        this.editor = editor;
        this.target = target;
        this.lot = editor.together(target.table(), lot);
        this.size = this.lot == lot ? size : LotSize.of(this.lot);
    }

    /** What a look hands over, without touching anything. */
    interface Look {
        void lot(Lot lot);
    }

    /** Goes through everything that {@link #run} would treat, and touches nothing. */
    Tally look(Look look, Watch watch) throws ConnectorException {
        Lot.Source source = new Lot.Source() {
            @Override
            public List<Row> rows(EditableTable table, Selection selection, Optional<Row> after, int most)
                    throws ConnectorException {
                return editor.rows(table, selection, after, most);
            }

            @Override
            public List<Row> pointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
                    throws ConnectorException {
                return editor.pointing(child, relation, parent, parents);
            }
        };
        Tally tally = Tally.NONE;
        Optional<Row> last = Optional.empty();
        do {
            Lot next = Lot.next(target, source, last, lot);
            look.lot(next);
            tally = tally.plus(next.tally());
            watch.done(tally.rows());
            last = next.last();
        } while (last.isPresent());
        return tally;
    }

    /**
     * Carries the rule out, or goes on where a run before it ended.
     *
     * @param most how many rows of the rule's table it may treat in all, those of earlier runs among them
     * @return what is in the quarantine in the end, and how many rows were left alone since this call
     */
    Tally run(Quarantine quarantine, long most, Watch watch) throws ConnectorException {
        settle(quarantine);
        Tally tally = kept(quarantine);
        Optional<Row> last = lastOf(quarantine);
        try (Sealing sealing = new Sealing(quarantine)) {
            do {
                watch.done(tally.rows());
                int room = (int) Math.min(size.rows(), most - tally.rows());
                if (room <= 0) {
                    return tally;
                }
                Lot next = transaction(quarantine, sealing, last, room);
                tally = tally.plus(next.tally());
                last = next.last();
            } while (last.isPresent());
        }
        return tally;
    }

    /** Rows that only go and to which none point need no lock where the place refuses to delete what was changed meanwhile. */
    private Lot transaction(Quarantine quarantine, Sealing sealing, Optional<Row> behind, int most)
            throws ConnectorException {
        if (target.alone()) {
            try {
                return transaction(quarantine, sealing, behind, most, Change::takeToDelete);
            } catch (ConnectorException e) {
                if (e.problem().kind() != Problem.Kind.CHANGED_WHILE_READING || editor.replacesFiles()) {
                    throw e;
                }
            }
        }
        return transaction(quarantine, sealing, behind, most, Change::take);
    }

    private Lot transaction(Quarantine quarantine, Sealing sealing, Optional<Row> behind, int most, Taking taking)
            throws ConnectorException {
        long began = System.nanoTime();
        long held = quarantine.size();
        try (Change change = editor.begin()) {
            Lot next = Lot.next(target, new Locked(change, taking), behind, most);
            if (!next.rows().isEmpty()) {
                if (next.after().isEmpty() && !editor.replacesFiles()) {
                    deleteWhileSealing(change, next, sealing);
                } else {
                    quarantine.add(carryOut(change, next));
                }
                change.commit();
                size.learn(Duration.ofNanos(System.nanoTime() - began), quarantine.size() - held);
            }
            return next;
        }
    }

    /** What is taken is known before it is deleted, so both go on at the same time. */
    private void deleteWhileSealing(Change change, Lot next, Sealing sealing) throws ConnectorException {
        Sealing.Begun begun = sealing.begin(new Frame(taken(next)));
        boolean deleted = false;
        try {
            delete(change, next);
            deleted = true;
        } finally {
            if (!deleted) {
                begun.takeBack();
            }
        }
        begun.onDisk();
    }

    private Frame carryOut(Change change, Lot next) throws ConnectorException {
        if (next.after().isEmpty()) {
            delete(change, next);
            return new Frame(taken(next), change.originals());
        }
        expect(next.rows().size(), change.update(target.table(), next.rows(), next.after()));
        List<Row> now = inOrder(next.rows(), change.takeAgain(target.table(), next.rows()));
        return new Frame(List.of(Frame.Section.of(target.table(), next.rows(), now)), change.originals());
    }

    private List<Frame.Section> taken(Lot next) {
        List<Frame.Section> sections = new ArrayList<>();
        sections.add(Frame.Section.of(target.table(), next.rows(), List.of()));
        next.along().forEach(some -> sections.add(Frame.Section.of(some.table(), some.rows(), List.of())));
        return sections;
    }

    private void delete(Change change, Lot next) throws ConnectorException {
        for (Lot.Company some : next.along().reversed()) {
            expect(some.rows().size(), change.delete(some.table(), some.rows()));
        }
        expect(next.rows().size(), change.delete(target.table(), next.rows()));
    }

    /** When the place did more or less than it was told to, nothing of it is to last. */
    private static void expect(int told, int done) {
        if (told != done) {
            throw new Fault(FaultKind.LASTING, "retention.run.unexpected");
        }
    }

    private List<Row> inOrder(List<Row> rows, List<Row> found) {
        var byKey = new HashMap<List<Value>, Row>();
        found.forEach(row -> byKey.put(target.table().keyOf(row), row));
        return rows.stream()
                .map(row -> Optional.ofNullable(byKey.get(target.table().keyOf(row)))
                        .orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.run.unexpected")))
                .toList();
    }

    /**
     * Asks the place whether the last transaction happened. The rows are locked for the question, so that one that is still
     * under way is waited for.
     */
    void settle(Quarantine quarantine) throws ConnectorException {
        if (quarantine.frames() == 0) {
            return;
        }
        int last = quarantine.frames() - 1;
        Frame frame = quarantine.frame(last);
        if (!frame.originals().isEmpty()) {
            if (!replaced(frame.originals())) {
                quarantine.cut(last);
            }
            return;
        }
        Frame.Section own = frame.sections().getFirst();
        try (Change change = editor.begin()) {
            List<Row> there = change.takeAgain(target.table(), own.before());
            if (!happened(own, there)) {
                quarantine.cut(last);
            }
        }
    }

    /** A file that is neither the old one nor the new one was changed by somebody, and nobody knows from which of the two. */
    private boolean replaced(List<Original> originals) throws ConnectorException {
        for (Original original : originals) {
            switch (editor.standing(original)) {
                case BEFORE -> {
                    return false;
                }
                case OTHER -> throw new Fault(FaultKind.LASTING, "retention.run.changed_elsewhere");
                case AFTER -> {
                    // done, like the others of the same change
                }
            }
        }
        return true;
    }

    /** A transaction happens whole: one row that is as it would be afterwards tells of all. */
    private static boolean happened(Frame.Section own, List<Row> there) {
        if (own.after().isEmpty()) {
            return there.size() < own.before().size();
        }
        Set<Row> after = new HashSet<>(own.after());
        return there.isEmpty() || there.stream().anyMatch(after::contains);
    }

    private static Tally kept(Quarantine quarantine) {
        Tally tally = Tally.NONE;
        for (int i = 0; i < quarantine.frames(); i++) {
            Frame frame = quarantine.frame(i);
            tally = tally.plus(new Tally(frame.size(), frame.along(), 0));
        }
        return tally;
    }

    private static Optional<Row> lastOf(Quarantine quarantine) {
        int frames = quarantine.frames();
        return frames == 0
                ? Optional.empty()
                : Optional.of(quarantine
                        .frame(frames - 1)
                        .sections()
                        .getFirst()
                        .before()
                        .getLast());
    }

    /** How rows of the rule's table are taken. */
    private interface Taking {
        List<Row> rows(Change change, EditableTable table, Selection selection, Optional<Row> after, int most)
                throws ConnectorException;
    }

    /** Locks what it reads, and reads again what rows of other tables decide about. */
    private record Locked(Change change, Taking taking) implements Lot.Source {

        @Override
        public List<Row> rows(EditableTable table, Selection selection, Optional<Row> after, int most)
                throws ConnectorException {
            List<Row> taken = taking.rows(change, table, selection, after, most);
            if (taken.isEmpty() || !selection.looksElsewhere()) {
                return taken;
            }
            Set<List<Value>> still = new HashSet<>();
            change.stillPassing(table, selection, taken).forEach(row -> still.add(table.keyOf(row)));
            List<Row> passing = taken.stream()
                    .filter(row -> still.contains(table.keyOf(row)))
                    .toList();
            return passing.isEmpty() ? rows(table, selection, Optional.of(taken.getLast()), most) : passing;
        }

        @Override
        public List<Row> pointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
                throws ConnectorException {
            return change.takePointing(child, relation, parent, parents);
        }
    }
}
