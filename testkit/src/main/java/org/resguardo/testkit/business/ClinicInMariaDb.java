/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.resguardo.testkit.format.SqlTables;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.PracticeTables;
import org.resguardo.testkit.truth.GroundTruth;
import org.resguardo.testkit.truth.TruthBook;

/**
 * The practice system of the dental clinic, in MariaDB or MySQL.
 *
 * <p>Its patients are those of the folder that {@link BusinessGenerator} writes for the clinic with the same seed and size.
 */
public final class ClinicInMariaDb {
    private ClinicInMariaDb() {}

    /**
     * Writes the tables into the database that the connection is in.
     *
     * @param database an open connection, left open
     * @param seed what to make it from
     * @param patients how many patients there are
     */
    public static GroundTruth write(Connection database, long seed, int patients) throws SQLException {
        Dice dice = new Dice(seed).forPart(BusinessKind.DENTAL_CLINIC.id());
        List<Person> people = Crowd.ofNeighbourhood(dice).adults(patients);
        TruthBook truth = new TruthBook();
        TableWriter writer = new TableWriter(database, SqlTables.Dialect.MARIADB, "mariadb", truth, dice);
        aboutPatients(writer, people);
        aboutThePractice(writer, people);
        return truth.truth(BusinessKind.DENTAL_CLINIC.id(), seed, patients);
    }

    private static void aboutPatients(TableWriter writer, List<Person> patients) throws SQLException {
        int count = patients.size();
        writer.write(PracticeTables.patients(), patients);
        writer.write(PracticeTables.patientNotes(), patients);
        writer.write(PracticeTables.appointments(), count * 3 / 2, patients);
        writer.write(PracticeTables.claims(), count / 2, patients);
        writer.write(PracticeTables.payments(), count, patients);
        writer.write(PracticeTables.medications(), count / 3, patients);
        writer.write(PracticeTables.allergies(), count / 4, patients);
    }

    private static void aboutThePractice(TableWriter writer, List<Person> patients) throws SQLException {
        writer.write(PracticeTables.employees(), patients.subList(0, 14));
        writer.write(PracticeTables.procedureCodes(), 800, patients);
        writer.write(PracticeTables.fees(), 1_200, patients);
        writer.write(PracticeTables.schedule(), 900, patients);
        writer.write(PracticeTables.preferences(), 400, patients);
        writer.write(PracticeTables.log(), patients.size() / 3, patients);
    }
}
