/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.rights.find.RowReader.NumberHeadings;

/** Goes through one file, or one table, only to tell whether a person may stand in it; it stops as soon as she may. */
final class Sifting implements Intake {
    private final Sieve sieve;
    private final Sieve numbers;
    private final boolean numbered;
    private final BooleanSupplier wanted;
    private boolean passed;
    private boolean incomplete;

    /**
     * With sieves for a person.
     *
     * @param numbers for columns that hold numbers of customers
     * @param wanted asked between pieces; false, or an exception, stops it
     */
    Sifting(Sieve sieve, Sieve numbers, BooleanSupplier wanted) {
        this.sieve = sieve;
        this.numbers = numbers;
        this.numbered = !numbers.empty();
        this.wanted = wanted;
    }

    /** True when she may stand in it. */
    boolean passed() {
        return passed;
    }

    /** True when a part of it could not be read. */
    boolean incomplete() {
        return incomplete;
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        List<Boolean> ofNumbers =
                fields.stream().map(field -> NumberHeadings.is(field.name())).toList();
        return new TableIntake() {
            @Override
            public void rows(List<ColumnBatch> columns) {
                for (int i = 0; i < columns.size() && !passed; i++) {
                    passed = passes(columns.get(i), i < ofNumbers.size() && ofNumbers.get(i));
                }
            }

            @Override
            public void covered(Coverage coverage) {
                incomplete |= coverage.sampled();
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    private boolean passes(ColumnBatch batch, boolean ofNumbers) {
        if (batch.size() == 0) {
            return false;
        }
        int from = batch.start(0);
        int to = batch.end(batch.size() - 1);
        return sieve.passes(batch.bytes(), from, to) || (ofNumbers && numbers.passes(batch.bytes(), from, to));
    }

    @Override
    public TextIntake text(Place place) {
        return new TextIntake() {
            private byte[] before = new byte[0];

            @Override
            public void text(byte[] utf8, int from, int length) {
                if (!passed) {
                    passed = sieve.passes(utf8, from, from + length) || acrossPieces(utf8, from, length);
                }
            }

            private boolean acrossPieces(byte[] utf8, int from, int length) {
                int most = Math.min(Sieve.LONGEST, length);
                byte[] joint = Arrays.copyOf(before, before.length + most);
                System.arraycopy(utf8, from, joint, before.length, most);
                boolean across = before.length > 0 && sieve.passes(joint, 0, joint.length);
                before = length >= Sieve.LONGEST
                        ? Arrays.copyOfRange(utf8, from + length - most, from + length)
                        : Arrays.copyOfRange(joint, Math.max(0, joint.length - Sieve.LONGEST), joint.length);
                return across;
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    /** Short numbers count only in the columns that hold such numbers. */
    @Override
    public boolean textWillDo() {
        return !numbered;
    }

    @Override
    public void dated(Place place, Instant when) {
        // How old it is does not matter.
    }

    @Override
    public void problem(Problem problem) {
        incomplete = true;
    }

    @Override
    public void progress(long bytes) {
        // The search counts files.
    }

    @Override
    public boolean stopped() {
        return passed || !wanted.getAsBoolean();
    }
}
