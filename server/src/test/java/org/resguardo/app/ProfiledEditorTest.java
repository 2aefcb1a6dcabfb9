/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;

/** What points to a patient or a customer is followed in programs that declare no foreign keys. */
class ProfiledEditorTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aClinicAndAShopWithoutForeignKeys() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("datos.db"));
                Statement sql = connection.createStatement()) {
            sql.execute("create table patient (PatNum integer primary key, LName text)");
            sql.execute("create table appointment (AptNum integer primary key, PatNum integer, Note text)");
            sql.execute("insert into patient values (7, 'Ejemplo'), (8, 'Otra')");
            sql.execute("insert into appointment values (1, 7, 'limpieza'), (2, 8, 'otra')");
            sql.execute("create table tienda_users (ID integer primary key, user_email text)");
            sql.execute("create table tienda_wc_orders (id integer primary key, customer_id integer)");
            sql.execute("create table otra_wc_orders (id integer primary key, customer_id integer)");
        }
    }

    private Editor editor() throws ConnectorException {
        return new EditorDoors()
                .open(
                        new DataStore(
                                1,
                                StoreKind.SQLITE,
                                "Datos",
                                new Local(folder.resolve("datos.db").toString()),
                                Instant.EPOCH),
                        Optional.empty());
    }

    @Test
    void theAppointmentsOfAPatientAreFoundByWhatTheProfileKnows() throws ConnectorException {
        try (Editor editor = editor()) {
            EditableTable patient = editor.table("main.patient");
            Relation visits = patient.pointingHere().stream()
                    .filter(relation -> relation.child().equals("main.appointment"))
                    .findFirst()
                    .orElseThrow();
            assertThat(visits.onDelete()).isEqualTo(Relation.OnDelete.UNKNOWN);
            List<Row> seven = editor.rows(patient, Selection.ALL, Optional.empty(), 1);
            EditableTable appointment = editor.table("main.appointment");
            assertThat(editor.pointing(appointment, visits, patient, seven))
                    .extracting(row -> row.value(2).text())
                    .containsExactly("limpieza");
        }
    }

    @Test
    void tablesOfOneInstallationPointToEachOtherOnly() throws ConnectorException {
        try (Editor editor = editor()) {
            assertThat(editor.table("main.tienda_users").pointingHere())
                    .extracting(Relation::child)
                    .containsExactly("main.tienda_wc_orders");
        }
    }
}
