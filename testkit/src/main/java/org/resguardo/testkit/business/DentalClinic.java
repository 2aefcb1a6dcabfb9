/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.io.IOException;
import java.util.List;
import org.resguardo.testkit.format.ArchiveFile;
import org.resguardo.testkit.format.DelimitedFile;
import org.resguardo.testkit.format.DocxFile;
import org.resguardo.testkit.format.IcsFile;
import org.resguardo.testkit.format.OdtFile;
import org.resguardo.testkit.format.PdfForm;
import org.resguardo.testkit.format.PdfLetter;
import org.resguardo.testkit.format.PdfWithAttachment;
import org.resguardo.testkit.format.RtfFile;
import org.resguardo.testkit.format.SpreadsheetFile;
import org.resguardo.testkit.format.TextFile;
import org.resguardo.testkit.letter.Letters;
import org.resguardo.testkit.letter.PlainPaper;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.Notes;
import org.resguardo.testkit.table.Numbers;
import org.resguardo.testkit.table.Personal;
import org.resguardo.testkit.table.Plain;
import org.resguardo.testkit.table.PracticeTables;
import org.resguardo.testkit.table.TableDefinition;

/** A dental clinic, without its practice system ({@link ClinicInMariaDb}): letters, forms, mail, recall lists, manuals. */
final class DentalClinic implements SyntheticBusiness {
    private static final String ADDRESS = "hola@sonrisaclara.example.com";
    private static final int MOST_ON_A_SHEET = 5_000;
    private static final int MOST_LETTERS = 150;

    @Override
    public void write(BusinessFolder folder, int people, Dice dice) throws IOException {
        List<Person> patients = Crowd.ofNeighbourhood(dice).adults(people);
        letters(folder, patients.subList(0, Math.min(MOST_LETTERS, people / 5)));
        mail(folder, patients);
        sheets(folder, patients.subList(0, Math.min(MOST_ON_A_SHEET, people)), dice);
        papers(folder);
    }

    private static void letters(BusinessFolder folder, List<Person> patients) throws IOException {
        for (int i = 0; i < patients.size(); i++) {
            Person patient = patients.get(i);
            String number = String.valueOf(1000 + i);
            switch (i % 5) {
                case 0 ->
                    folder.letter("cartas/referencia-" + number + ".pdf", new PdfLetter(), Letters.referral(patient));
                case 1 ->
                    folder.letter("formularios/ingreso-" + number + ".pdf", new PdfForm(), Letters.intake(patient));
                case 2 -> folder.letter("cartas/report-" + number + ".docx", new DocxFile(), Letters.report(patient));
                case 3 -> folder.letter("cartas/report-" + number + ".odt", new OdtFile(), Letters.report(patient));
                default ->
                    folder.letter("cartas/referencia-" + number + ".rtf", new RtfFile(), Letters.referral(patient));
            }
        }
        Person first = patients.get(0);
        Prose cover = Prose.titled("Expediente").line("Se anexa la hoja de ingreso.");
        folder.packed(
                "formularios/expediente.pdf",
                new PdfWithAttachment(cover),
                inside -> inside.letter("ingreso.txt", TextFile.utf8(), Letters.intake(first)));
    }

    private static void mail(BusinessFolder folder, List<Person> patients) throws IOException {
        List<Person> writers = patients.subList(0, Math.min(400, patients.size()));
        folder.mailbox("correo/recibidos.mbox", Correspondence.to(ADDRESS, writers, Letters::referral));
        Person sender = patients.get(7);
        folder.mail(
                "correo/receta.eml",
                Correspondence.message(
                        ADDRESS,
                        sender,
                        500,
                        Letters.complaint(sender),
                        folder.attachments(
                                "correo/receta.eml",
                                inside -> inside.letter("historia.pdf", new PdfLetter(), Letters.intake(sender)))));
        folder.text("agenda/citas.ics", "ics", IcsFile.appointments("Limpieza", patients.subList(0, 20)));
    }

    private static void sheets(BusinessFolder folder, List<Person> patients, Dice dice) throws IOException {
        folder.tables(
                "listas/recall.xlsx",
                SpreadsheetFile.xlsx(),
                recall().fill(patients, dice),
                PracticeTables.procedureCodes().fill(200, patients, dice),
                PracticeTables.fees().fill(400, patients, dice));
        folder.tables(
                "listas/seguros.csv", DelimitedFile.csvWithMark(), insurance().fill(patients, dice));
        folder.tables(
                "listas/nomina.xls",
                SpreadsheetFile.xls(),
                PracticeTables.employees().fill(patients.subList(0, 14), dice),
                PracticeTables.schedule().fill(120, patients, dice));
        folder.packed("respaldo/2023.tar", ArchiveFile.TAR, tar -> {
            tar.tables("pacientes.csv", DelimitedFile.csv(), recall().fill(patients, dice.forPart("2023")));
            tar.paper("leeme.txt", PlainPaper.RELEASE_NOTES);
        });
    }

    private static void papers(BusinessFolder folder) throws IOException {
        folder.paper("manuales/autoclave.txt", PlainPaper.STERILISATION);
        folder.letter("manuales/formulario en blanco.pdf", new PdfLetter(), PlainPaper.EMPTY_FORM.prose());
        folder.letter("manuales/reglamento.odt", new OdtFile(), PlainPaper.HOUSE_RULES.prose());
        folder.paper("sistema/version.txt", PlainPaper.RELEASE_NOTES);
    }

    private static TableDefinition recall() {
        return TableDefinition.of(
                "Recall",
                Plain.rowNumber("Chart"),
                Personal.nameTurned("Patient"),
                Personal.birthDate("DOB"),
                Personal.phone("Cell"),
                Personal.email("e-mail").filled(80),
                Plain.day("Last visit"),
                Plain.day("Next due"),
                Notes.allergy("Allergies").filled(30),
                Notes.ofClinic("Med alert").filled(25),
                Plain.amount("Balance"));
    }

    private static TableDefinition insurance() {
        return TableDefinition.of(
                "seguros",
                Personal.surnames("apellidos"),
                Personal.givenName("nombre"),
                Numbers.insuranceMember("member_id"),
                Numbers.socialSecurity("ssn_titular"),
                Personal.birthDate("fecha_nacimiento", "MM/dd/yyyy"),
                Plain.oneOf("aseguradora", "Delta Plan PPO", "Medi-Cal Dental", "MetaLife"),
                Plain.invoiceNumber("ultima_reclamacion"),
                Plain.uuid("batch"),
                Plain.flag("email_verified"));
    }
}
