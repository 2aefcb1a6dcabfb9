/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.io.IOException;
import java.util.List;
import org.resguardo.testkit.format.AccessFile;
import org.resguardo.testkit.format.ArchiveFile;
import org.resguardo.testkit.format.DbfFile;
import org.resguardo.testkit.format.DelimitedFile;
import org.resguardo.testkit.format.DocxFile;
import org.resguardo.testkit.format.IifFile;
import org.resguardo.testkit.format.PdfLetter;
import org.resguardo.testkit.format.RtfFile;
import org.resguardo.testkit.format.SpreadsheetFile;
import org.resguardo.testkit.letter.Letters;
import org.resguardo.testkit.letter.PlainPaper;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.Numbers;
import org.resguardo.testkit.table.Personal;
import org.resguardo.testkit.table.Plain;
import org.resguardo.testkit.table.ShopExports;
import org.resguardo.testkit.table.TableDefinition;

/** An accountant: books of many clients, tax papers, old databases, and years of mail with attachments. */
final class Accountant implements SyntheticBusiness {
    private static final String ADDRESS = "hola@baptiste-salcedo.example.com";

    @Override
    public void write(BusinessFolder folder, int people, Dice dice) throws IOException {
        List<Person> clients = Crowd.ofNeighbourhood(dice).adults(people);
        books(folder, clients, dice);
        databases(folder, clients, dice);
        letters(folder, clients.subList(0, Math.min(60, people)));
        mail(folder, clients);
        papers(folder);
    }

    private static void books(BusinessFolder folder, List<Person> clients, Dice dice) throws IOException {
        folder.tables(
                "quickbooks/customers.iif",
                new IifFile(),
                ShopExports.quickBooksCustomers().fill(clients, dice),
                accounts().fill(60, clients, dice));
        folder.tables(
                "payroll/W2 2025.xlsx",
                SpreadsheetFile.xlsx(),
                wages().fill(clients, dice),
                rates().fill(40, clients, dice));
        folder.tables("payroll/1099.csv", DelimitedFile.csv(), contractors().fill(clients, dice));
        folder.tables("books/ledger.xls", SpreadsheetFile.xls(), ledger().fill(600, clients, dice));
    }

    private static void databases(BusinessFolder folder, List<Person> clients, Dice dice) throws IOException {
        folder.tables(
                "old/clients97.mdb",
                new AccessFile("mdb"),
                clientTable().fill(clients, dice),
                jobs().fill(200, clients, dice));
        folder.tables(
                "old/clients.accdb",
                new AccessFile("accdb"),
                clientTable().fill(clients, dice.forPart("new")),
                jobs().fill(200, clients, dice.forPart("new")));
        folder.tables("old/NOMINA.DBF", new DbfFile(), dbasePayroll().fill(clients, dice));
        folder.tables("old/STOCK.DBF", new DbfFile(), dbaseStock().fill(200, clients, dice));
    }

    private static void letters(BusinessFolder folder, List<Person> clients) throws IOException {
        for (int i = 0; i < clients.size(); i++) {
            String name = "returns/" + (2018 + i % 8) + "/client-" + (100 + i);
            switch (i % 3) {
                case 0 -> folder.letter(name + ".pdf", new PdfLetter(), Letters.taxpayer(clients.get(i)));
                case 1 -> folder.letter(name + ".rtf", new RtfFile(), Letters.taxpayer(clients.get(i)));
                default -> folder.letter(name + ".docx", new DocxFile(), Letters.taxpayer(clients.get(i)));
            }
        }
    }

    private static void mail(BusinessFolder folder, List<Person> clients) throws IOException {
        folder.mailbox(
                "mail/inbox.mbox",
                Correspondence.to(ADDRESS, clients.subList(0, Math.min(200, clients.size())), Letters::taxpayer));
        Person sender = clients.get(4);
        folder.mail(
                "mail/w2 attached.eml",
                Correspondence.message(
                        ADDRESS,
                        sender,
                        420,
                        Letters.complaint(sender),
                        folder.attachments(
                                "mail/w2 attached.eml",
                                inside -> inside.packed(
                                        "papers.zip",
                                        ArchiveFile.ZIP,
                                        zip -> zip.letter("w2.pdf", new PdfLetter(), Letters.taxpayer(sender))))));
    }

    private static void papers(BusinessFolder folder) throws IOException {
        folder.paper("office/tax-calendar.md", PlainPaper.TAX_CALENDAR);
        folder.letter("office/rules.rtf", new RtfFile(), PlainPaper.HOUSE_RULES.prose());
        folder.letter("office/blank form.docx", new DocxFile(), PlainPaper.EMPTY_FORM.prose());
        folder.letter("office/copier.pdf", new PdfLetter(), PlainPaper.OVEN_MANUAL.prose());
    }

    private static TableDefinition accounts() {
        return TableDefinition.of(
                "ACCNT",
                Plain.oneOf("NAME", "Checking", "Payroll Liabilities", "Office Supplies", "Bank Service Charges"),
                Plain.oneOf("ACCNTTYPE", "BANK", "EXP", "OCLIAB"),
                Plain.oneOf("DESC", "", "main account", "monthly"),
                Plain.partNumber("ACCNUM"),
                Plain.amount("OBAMOUNT"));
    }

    private static TableDefinition wages() {
        return TableDefinition.of(
                "W-2",
                Personal.surnames("Last name"),
                Personal.givenName("First name"),
                Numbers.socialSecurity("Employee SSN"),
                Personal.address("Mailing address"),
                Numbers.salary("Wages, tips, other compensation"),
                Plain.amount("Federal income tax withheld"),
                Plain.oneOf("State", "FL"));
    }

    private static TableDefinition rates() {
        return TableDefinition.of(
                "rates",
                Plain.day("Effective"),
                Plain.amount("Rate"),
                Plain.oneOf("Form", "1040", "1120-S", "941", "W-2"),
                Plain.partNumber("Reference"));
    }

    private static TableDefinition contractors() {
        return TableDefinition.of(
                "1099",
                Personal.name("recipient_name"),
                Numbers.individualTaxpayer("recipient_itin"),
                Numbers.employerNumber("payer_ein"),
                Personal.street("street"),
                Personal.city("city"),
                Personal.state("state"),
                Personal.postalCode("zip"),
                Plain.amount("box1_nonemployee_comp"),
                Plain.uuid("submission_id"),
                Plain.day("filed_on"));
    }

    private static TableDefinition ledger() {
        return TableDefinition.of(
                "Ledger",
                Plain.day("Date"),
                Plain.invoiceNumber("Ref"),
                Plain.company("Payee"),
                Plain.oneOf("Account", "6100 Supplies", "6200 Rent", "4000 Sales"),
                Plain.amount("Debit"),
                Plain.amount("Credit"),
                Plain.sixteenDigits("Bank reference"));
    }

    private static TableDefinition clientTable() {
        return TableDefinition.of(
                "Clients",
                Plain.rowNumber("ClientID"),
                Personal.surnames("LastName"),
                Personal.givenName("FirstName"),
                Numbers.socialSecurity("TaxNo"),
                Personal.birthDate("DateOfBirth"),
                Personal.phone("HomePhone"),
                Personal.street("Address1"),
                Personal.city("City"),
                Personal.postalCode("Zip"),
                Numbers.driverLicence("DL").filled(40),
                Numbers.passport("PassportNo").filled(15),
                Plain.day("LastContact"));
    }

    private static TableDefinition jobs() {
        return TableDefinition.of(
                "Jobs",
                Plain.rowNumber("JobID"),
                Plain.oneOf("JobType", "Return", "Bookkeeping", "Payroll"),
                Plain.day("Opened"),
                Plain.quantity("Hours"),
                Plain.amount("Fee"),
                Plain.nineDigits("FileNo"));
    }

    private static TableDefinition dbasePayroll() {
        return TableDefinition.of(
                "nomina",
                Plain.rowNumber("CLAVE"),
                Personal.nameTurned("NOMBRE"),
                Numbers.socialSecurity("SEGSOCIAL"),
                Personal.birthDate("FECHANAC", "dd/MM/yyyy"),
                Numbers.salary("SUELDO"),
                Plain.oneOf("DEPTO", "OFICINA", "BODEGA", "VENTAS"));
    }

    private static TableDefinition dbaseStock() {
        return TableDefinition.of(
                "stock",
                Plain.sku("CLAVE"),
                Plain.product("DESCRIP"),
                Plain.amount("PRECIO"),
                Plain.quantity("EXIST"),
                Plain.partNumber("PEDIMENTO"));
    }
}
