/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.engine.ColumnBatch;

/** Hands a small table to an intake: the first row has the headings. */
final class Tables {

    private Tables() {}

    static void read(Place place, Intake intake, List<List<String>> rows) {
        List<Field> fields = rows.get(0).stream().map(Field::named).toList();
        try (TableIntake table = intake.table(place, fields, TableTraits.none())) {
            List<ColumnBatch> batches = new ArrayList<>(
                    Stream.generate(ColumnBatch::new).limit(fields.size()).toList());
            for (List<String> row : rows.subList(1, rows.size())) {
                for (int i = 0; i < row.size(); i++) {
                    batches.get(i).add(row.get(i));
                }
            }
            table.rows(batches);
            table.covered(Coverage.all(rows.size() - 1));
        }
    }

    static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }
}
