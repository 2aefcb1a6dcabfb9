/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;

/**
 * The intake of one folder's year, as the readers of its messages see it: the same problem at the same place is told once, however many
 * messages have it, and how far the reading is, the connector tells itself.
 */
final class OnceTold implements Intake {
    private final Intake intake;
    private final Set<Problem> told = new HashSet<>();

    OnceTold(Intake intake) {
        this.intake = intake;
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        return intake.table(place, fields, traits);
    }

    @Override
    public TextIntake text(Place place) {
        return intake.text(place);
    }

    @Override
    public void dated(Place place, Instant when) {
        intake.dated(place, when);
    }

    @Override
    public void problem(Problem problem) {
        if (told.add(problem)) {
            intake.problem(problem);
        }
    }

    @Override
    public void progress(long bytes) {
        // A message counts once it has been read.
    }

    @Override
    public boolean textWillDo() {
        return intake.textWillDo();
    }

    @Override
    public boolean stopped() {
        return intake.stopped();
    }
}
