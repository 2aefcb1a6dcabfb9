/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Notes which addresses and telephone numbers stand in a file. */
final class Marking implements Intake {
    private static final int OVERLAP = 400;

    private final BooleanSupplier wanted;
    private final Set<String> plain = new HashSet<>();

    Marking(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    /** What was noted, as it compares. */
    Set<String> plain() {
        return plain;
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        return new TableIntake() {
            @Override
            public void rows(List<ColumnBatch> columns) {
                for (ColumnBatch batch : columns) {
                    for (int i = 0; i < batch.size(); i++) {
                        plain.addAll(Signs.in(new String(
                                batch.bytes(), batch.start(i), batch.end(i) - batch.start(i), StandardCharsets.UTF_8)));
                    }
                }
            }

            @Override
            public void covered(Coverage coverage) {
                // The search says what it could not read.
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    @Override
    public TextIntake text(Place place) {
        return new TextIntake() {
            private byte[] before = new byte[0];

            @Override
            public void text(byte[] utf8, int from, int length) {
                byte[] joint = Arrays.copyOf(before, before.length + length);
                System.arraycopy(utf8, from, joint, before.length, length);
                plain.addAll(Signs.in(new String(joint, StandardCharsets.UTF_8)));
                before = Arrays.copyOfRange(joint, Math.max(0, joint.length - OVERLAP), joint.length);
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    @Override
    public void dated(Place place, Instant when) {
        // How old it is does not matter.
    }

    @Override
    public void problem(Problem problem) {
        // The search says what it could not read.
    }

    @Override
    public void progress(long bytes) {
        // The job counts files.
    }

    @Override
    public boolean stopped() {
        return !wanted.getAsBoolean();
    }
}
