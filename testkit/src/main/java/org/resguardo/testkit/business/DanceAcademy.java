/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import static org.resguardo.engine.DataCategory.BIRTH_DATE;
import static org.resguardo.engine.DataCategory.PERSON_NAME;

import java.io.IOException;
import java.util.List;
import org.resguardo.testkit.format.ArchiveFile;
import org.resguardo.testkit.format.DelimitedFile;
import org.resguardo.testkit.format.DocxFile;
import org.resguardo.testkit.format.HtmlFile;
import org.resguardo.testkit.format.IcsFile;
import org.resguardo.testkit.format.OdsFile;
import org.resguardo.testkit.format.OdtFile;
import org.resguardo.testkit.format.PdfForm;
import org.resguardo.testkit.format.PptxFile;
import org.resguardo.testkit.format.SpreadsheetFile;
import org.resguardo.testkit.format.SqliteFile;
import org.resguardo.testkit.format.TextFile;
import org.resguardo.testkit.format.VcfFile;
import org.resguardo.testkit.letter.Letters;
import org.resguardo.testkit.letter.PlainPaper;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.Notes;
import org.resguardo.testkit.table.Personal;
import org.resguardo.testkit.table.Plain;
import org.resguardo.testkit.table.ShopExports;
import org.resguardo.testkit.table.TableDefinition;
import org.resguardo.testkit.table.WebsiteTables;
import org.resguardo.testkit.truth.Fact;

/** A dance academy: children with birth dates and allergies, their parents, a learning site, class plans. */
final class DanceAcademy implements SyntheticBusiness {
    private static final String ADDRESS = "hola@pasitos.example.com";

    @Override
    public void write(BusinessFolder folder, int people, Dice dice) throws IOException {
        Crowd crowd = Crowd.ofNeighbourhood(dice);
        List<Person> parents = crowd.adults(people);
        List<Person> children = crowd.children(people);
        sheets(folder, parents, children, dice);
        letters(folder, parents, children);
        site(folder, parents, dice);
        papers(folder);
    }

    private static void sheets(BusinessFolder folder, List<Person> parents, List<Person> children, Dice dice)
            throws IOException {
        folder.tables(
                "inscripciones/alumnos.xlsx",
                SpreadsheetFile.xlsx(),
                enrolment(parents).fill(children, dice),
                classes().fill(40, children, dice),
                sizes().unseen().fill(60, children, dice));
        folder.tables("inscripciones/salud.ods", new OdsFile(), health().fill(children, dice));
        folder.tables(
                "inscripciones/lista de espera.csv",
                DelimitedFile.csvOfSpanishOffice(),
                enrolment(parents).fill(children.subList(0, children.size() / 4), dice.forPart("waiting")));
        folder.tables(
                "boletin/subscribed.csv",
                DelimitedFile.csv(),
                ShopExports.mailchimpAudience("subscribed").fill(parents, dice));
        folder.tables(
                "contactos/google.csv",
                DelimitedFile.csv(),
                ShopExports.googleContacts().fill(parents, dice));
        folder.tables("asistencia.tsv", DelimitedFile.tsv(), attendance().fill(500, children, dice));
    }

    private static void letters(BusinessFolder folder, List<Person> parents, List<Person> children) throws IOException {
        for (int i = 0; i < Math.min(15, children.size()); i++) {
            Prose form = Letters.enrolment(children.get(i), parents.get(i));
            folder.letter("inscripciones/formularios/hoja-" + (10 + i) + ".pdf", new PdfForm(), form);
        }
        folder.letter("festival/programa.pptx", new PptxFile(), programme(children.subList(0, 16)));
        folder.text("contactos/papas.vcf", "vcf", VcfFile.cards(parents.subList(0, 20)));
        folder.text("agenda.ics", "ics", IcsFile.appointments("Clase de prueba", parents.subList(0, 12)));
        folder.mailbox("correo/papas.mbox", Correspondence.to(ADDRESS, parents.subList(0, 20), Letters::complaint));
        folder.photograph("fotos/festival.jpg", children.get(2), 40.7795, -74.0238);
        folder.packed(
                "respaldo/2022.zip",
                ArchiveFile.ZIP,
                zip -> zip.letter(
                        "alergias.txt", TextFile.old(), Letters.enrolment(children.get(18), parents.get(18))));
    }

    private static void site(BusinessFolder folder, List<Person> parents, Dice dice) throws IOException {
        folder.tables(
                "moodle.db",
                new SqliteFile(),
                WebsiteTables.moodleUsers().fill(parents, dice),
                WebsiteTables.moodleCourses().fill(30, parents, dice));
    }

    private static void papers(BusinessFolder folder) throws IOException {
        folder.paper("clases/plan.txt", PlainPaper.CLASS_PLAN);
        folder.letter("clases/plan.docx", new DocxFile(), PlainPaper.CLASS_PLAN.prose());
        folder.letter("clases/reglamento.odt", new OdtFile(), PlainPaper.HOUSE_RULES.prose());
        folder.letter("inscripciones/en blanco.html", new HtmlFile(), PlainPaper.EMPTY_FORM.prose());
    }

    private static Prose programme(List<Person> children) {
        Prose programme = Prose.titled("Festival de invierno");
        for (Person child : children) {
            programme.line("Solista: {}", Fact.name(child));
        }
        return programme;
    }

    private static TableDefinition enrolment(List<Person> parents) {
        return TableDefinition.of(
                "Alumnos",
                Personal.givenName("Nombre del alumno"),
                Personal.surnames("Apellidos"),
                Personal.birthDate("Fecha de nacimiento", "dd/MM/yyyy"),
                Personal.age("Edad"),
                ofParent(parents, Personal.name("Mamá o papá")),
                ofParent(parents, Personal.phone("Cel. de contacto")),
                ofParent(parents, Personal.email("e-mail")),
                Personal.address("domicilio").filled(70),
                Notes.allergy("Alergias").filled(35),
                Plain.oneOf("Grupo", "Ballet 1", "Ballet 2", "Folklórico", "Jazz"),
                Plain.amount("Mensualidad"),
                Notes.consent("Permiso para fotos", "Sí", "No"));
    }

    /** The same column about the parent of the child that the row is about. */
    private static Column ofParent(List<Person> parents, Column column) {
        return new Column(
                column.heading(),
                column.type(),
                column.hidden(),
                column.tolerated(),
                row -> column.values()
                        .apply(new org.resguardo.testkit.table.Row(
                                row.index(), parents.get(row.person().id() % parents.size()), row.dice())));
    }

    private static TableDefinition health() {
        return TableDefinition.of(
                "Salud",
                Column.personal("alumna_o", PERSON_NAME, row -> row.person().name()),
                Column.personal("f_nac", BIRTH_DATE, row -> row.person().birth().toString()),
                Notes.allergy("alergias").filled(50),
                Notes.condition("padecimientos").filled(30),
                Notes.medicine("medicamentos").filled(20),
                Notes.religion("religion").filled(20),
                Personal.phone("tel_emergencia"),
                Plain.day("fecha_revision"));
    }

    private static TableDefinition classes() {
        return TableDefinition.of(
                "Clases",
                Plain.oneOf("Clase", "Ballet 1", "Ballet 2", "Folklórico", "Jazz"),
                Plain.oneOf("Día", "lunes", "martes", "miércoles", "viernes"),
                Plain.oneOf("Hora", "16:30", "17:30", "18:30"),
                Plain.quantity("Cupo"),
                Plain.oneOf("Sala", "A", "B"));
    }

    private static TableDefinition sizes() {
        return TableDefinition.of(
                "Vestuario",
                Plain.sku("Clave"),
                Plain.oneOf("Talla", "4", "6", "8", "10", "S", "M"),
                Plain.quantity("Piezas"),
                Plain.amount("Renta"));
    }

    private static TableDefinition attendance() {
        return TableDefinition.of(
                "asistencia",
                Plain.day("fecha"),
                Personal.name("alumno"),
                Plain.oneOf("grupo", "BAL1", "FOL1", "JAZ2"),
                Plain.oneOf("asistio", "1", "0"),
                Plain.unixSeconds("registrado"));
    }
}
