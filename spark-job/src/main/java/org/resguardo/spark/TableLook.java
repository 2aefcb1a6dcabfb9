/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.scan.FailureCode;

/** Has the cluster look at one table, and hands over what it brought. */
final class TableLook {
    private final SparkSession session;
    private final LakeReading reading;

    TableLook(SparkSession session, LakeReading reading) {
        this.session = session;
        this.reading = reading;
    }

    void look(LakeTable table, TableFormat format, Intake intake) throws ConnectorException {
        try {
            ReadTable read = new TableRows(session, reading).of(table, format);
            hand(looked(read), read.fields(), table, intake);
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare.
            throw told(e, table);
        }
    }

    private Part looked(ReadTable table) {
        JavaRDD<InternalRow> all = table.rows().queryExecution().toRdd().toJavaRDD();
        BlockSample sample = BlockSample.of(reading.rows(), all.getNumPartitions());
        PartLook look = new PartLook(reading.key(), table.reading(), sample.rowsOfEach());
        Part sum = sample.of(all).mapPartitions(look).treeAggregate(Part.NOTHING, Part::and, Part::and);
        return sample.all() ? sum : sum.asCut();
    }

    private void hand(Part looked, List<Field> fields, LakeTable table, Intake intake) {
        try (TableIntake open = intake.table(table.place(), fields, TableTraits.none())) {
            if (looked.rows() > 0) {
                open.profiles(looked.rows(), looked.profiles());
            }
            open.covered(
                    looked.cut()
                            ? new Coverage(looked.rows(), OptionalLong.empty(), Coverage.Method.RANDOM_BLOCKS)
                            : Coverage.all(looked.rows()));
        }
    }

    private static ConnectorException told(Exception failure, LakeTable table) {
        return new ConnectorException(ReadFailure.known(failure)
                .map(kind -> Problem.at(table.place(), kind))
                .orElseGet(
                        () -> Problem.at(table.place(), Problem.Kind.READER_STOPPED, "code", FailureCode.of(failure))));
    }
}
