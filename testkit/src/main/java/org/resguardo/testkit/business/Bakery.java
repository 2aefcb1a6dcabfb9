/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.io.IOException;
import java.util.List;
import org.resguardo.testkit.format.ArchiveFile;
import org.resguardo.testkit.format.DelimitedFile;
import org.resguardo.testkit.format.DocxFile;
import org.resguardo.testkit.format.HtmlFile;
import org.resguardo.testkit.format.JsonFile;
import org.resguardo.testkit.format.OdsFile;
import org.resguardo.testkit.format.PdfLetter;
import org.resguardo.testkit.format.PptxFile;
import org.resguardo.testkit.format.SpreadsheetFile;
import org.resguardo.testkit.format.SqliteFile;
import org.resguardo.testkit.format.TextFile;
import org.resguardo.testkit.format.VcfFile;
import org.resguardo.testkit.format.YamlFile;
import org.resguardo.testkit.letter.Letters;
import org.resguardo.testkit.letter.PlainPaper;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.ColumnType;
import org.resguardo.testkit.table.Notes;
import org.resguardo.testkit.table.Numbers;
import org.resguardo.testkit.table.Personal;
import org.resguardo.testkit.table.Plain;
import org.resguardo.testkit.table.ShopExports;
import org.resguardo.testkit.table.TableDefinition;
import org.resguardo.testkit.truth.Fact;

/** A bakery: a loyalty list, orders for cakes, an export of the till, staff papers nobody hid well, and recipes. */
final class Bakery implements SyntheticBusiness {
    private static final String ADDRESS = "hola@espigadeoro.example.com";

    @Override
    public void write(BusinessFolder folder, int people, Dice dice) throws IOException {
        List<Person> customers = Crowd.ofNeighbourhood(dice).adults(people);
        List<Person> staff = customers.subList(0, 9);
        customers(folder, customers, dice);
        orders(folder, customers, staff, dice);
        papers(folder, customers, staff);
        rest(folder, customers, dice);
    }

    private static void customers(BusinessFolder folder, List<Person> customers, Dice dice) throws IOException {
        folder.tables(
                "clientes/puntos de lealtad.csv",
                DelimitedFile.csvOfSpanishOffice(),
                loyalty().fill(customers, dice));
        folder.tables(
                "clientes/square-customers.csv",
                DelimitedFile.csv(),
                ShopExports.squareCustomers().fill(customers, dice));
        folder.tables(
                "clientes/google-contacts.csv",
                DelimitedFile.csv(),
                ShopExports.googleContacts().fill(customers.subList(0, customers.size() / 3), dice));
        folder.text("clientes/telefono.vcf", "vcf", VcfFile.cards(customers.subList(0, customers.size() / 3)));
        folder.tables("clientes/encuesta.json", new JsonFile(false), survey().fill(customers.subList(0, 20), dice));
    }

    private static void orders(BusinessFolder folder, List<Person> customers, List<Person> staff, Dice dice)
            throws IOException {
        Prose remark = Prose.titled("comentario")
                .line("Hablar con {} al {}", Fact.name(customers.get(12)), Fact.phone(customers.get(12)));
        folder.tables(
                "pedidos/Pedidos 2026.xlsx",
                SpreadsheetFile.xlsx().commented("Pedidos", remark),
                orderTable().fill(customers, dice),
                prices().fill(40, customers, dice),
                staffTable().unseen().fill(staff, dice));
        folder.letter("pedidos/pastel de boda.docx", new DocxFile(), Letters.cakeOrder(customers.get(10)));
        folder.letter(
                "pedidos/whatsapp.txt",
                TextFile.utf8(),
                Letters.chat(customers.subList(30 % customers.size(), Math.min(customers.size(), 55))));
        folder.tables("pedidos/proveedores.ods", new OdsFile(), suppliers().fill(30, customers, dice));
    }

    private static void papers(BusinessFolder folder, List<Person> customers, List<Person> staff) throws IOException {
        folder.letter("personal/solicitud de empleo.pdf", new PdfLetter(), Letters.application(customers.get(14)));
        folder.letter("personal/junta.pptx", new PptxFile(), Letters.staffSlides(staff));
        folder.mail(
                "correo/queja.eml",
                Correspondence.message(
                        ADDRESS,
                        customers.get(15),
                        400,
                        Letters.complaint(customers.get(15)),
                        folder.attachments(
                                "correo/queja.eml",
                                inside -> inside.letter(
                                        "carta.docx", new DocxFile(), Letters.complaint(customers.get(15))))));
        folder.mailbox("correo/pedidos.mbox", Correspondence.to(ADDRESS, customers.subList(0, 20), Letters::cakeOrder));
        folder.photograph("fotos/pastel entregado.jpg", customers.get(16), 29.4312, -98.5094);
    }

    private static void rest(BusinessFolder folder, List<Person> customers, Dice dice) throws IOException {
        folder.tables("ventas/ventas.tsv", DelimitedFile.unicodeText(), sales().fill(300, customers, dice));
        folder.tables("ventas/inventario.yaml", new YamlFile(), stock().fill(60, customers, dice));
        folder.tables(
                "ventas/caja.db",
                new SqliteFile(),
                sales().fill(200, customers, dice),
                loyalty().fill(customers, dice.forPart("till")));
        folder.packed("respaldo/respaldo 2024.zip", ArchiveFile.ZIP, zip -> {
            zip.tables("lealtad.csv", DelimitedFile.csv(), loyalty().fill(customers, dice.forPart("2024")));
            zip.packed(
                    "mas viejo.tar.gz",
                    ArchiveFile.TAR_GZ,
                    tar -> tar.letter("recordatorio.txt", TextFile.old(), Letters.cakeOrder(customers.get(17))));
        });
        folder.paper("recetas/conchas.md", PlainPaper.RECIPE);
        folder.paper("manuales/horno.txt", PlainPaper.OVEN_MANUAL);
        folder.paper("sistema/caja.log", PlainPaper.TILL_LOG);
        folder.paper("sistema/etiquetas.py", PlainPaper.LABEL_PROGRAM);
        folder.letter("manuales/reglamento.html", new HtmlFile(), PlainPaper.HOUSE_RULES.prose());
        folder.letter("clientes/hoja en blanco.docx", new DocxFile(), PlainPaper.EMPTY_FORM.prose());
    }

    private static TableDefinition loyalty() {
        return TableDefinition.of(
                "lealtad",
                Plain.rowNumber("Núm."),
                Personal.givenName("nombre"),
                Personal.surnames("Apellidos"),
                Personal.phone("tel."),
                Personal.email("correo").filled(70),
                Personal.birthDate("F. Nac.", "dd/MM/yyyy").filled(60),
                Plain.quantity("puntos"),
                Plain.day("última compra"),
                Plain.product("pan favorito"),
                Notes.ofCounter("observaciones").filled(50),
                Notes.consent("acepta promociones", "sí", "no"));
    }

    private static TableDefinition survey() {
        return TableDefinition.of(
                "respuestas",
                Plain.uuid("responseId"),
                Plain.unixMillis("submittedAt"),
                Personal.email("contactEmail"),
                Personal.age("edad"),
                Plain.quantity("satisfaction"),
                Plain.product("favoriteProduct"),
                Notes.harmless("comentario"));
    }

    private static TableDefinition orderTable() {
        return TableDefinition.of(
                "Pedidos",
                Plain.orderNumber("Pedido"),
                Plain.day("Fecha"),
                Personal.name("Cliente"),
                Personal.phone("Cel"),
                Personal.address("Domicilio").filled(40),
                Plain.product("Producto"),
                Plain.quantity("Cantidad"),
                Plain.amount("Total"),
                Notes.ofCounter("Notas").filled(30),
                Numbers.card("tarjeta").filled(8).unseen());
    }

    private static TableDefinition prices() {
        return TableDefinition.of(
                "Precios",
                Plain.sku("Clave"),
                Plain.product("Producto"),
                Plain.amount("Precio"),
                Plain.amount("Costo"),
                Plain.ean("Código de barras"),
                Plain.quantity("Existencia"));
    }

    private static TableDefinition staffTable() {
        return TableDefinition.of(
                "Empleados",
                Personal.nameTurned("Empleado"),
                Numbers.socialSecurity("SSN"),
                Personal.birthDate("DOB"),
                Numbers.job("Puesto"),
                Numbers.salary("Salario anual"),
                Numbers.account("Cuenta"),
                Numbers.routing("Routing"));
    }

    private static TableDefinition suppliers() {
        return TableDefinition.of(
                "Proveedores",
                Plain.company("Proveedor"),
                Personal.name("Contacto"),
                Personal.phone("Teléfono del contacto"),
                Plain.partNumber("No. de cuenta"),
                Plain.day("Último pedido"),
                Plain.amount("Saldo"));
    }

    private static TableDefinition sales() {
        return TableDefinition.of(
                "ventas",
                Plain.tenDigits("Folio"),
                Plain.unixSeconds("ts"),
                Plain.product("Producto"),
                Plain.quantity("Piezas"),
                Plain.amount("Importe"),
                Plain.oneOf("Pago", "efectivo", "tarjeta"),
                Plain.sixteenDigits("Autorización"),
                Column.plain(
                        "Caja",
                        ColumnType.INTEGER,
                        row -> String.valueOf(row.dice().between(1, 3))));
    }

    private static TableDefinition stock() {
        return TableDefinition.of(
                "inventario",
                Plain.sku("sku"),
                Plain.product("producto"),
                Plain.company("proveedor"),
                Plain.partNumber("lote"),
                Plain.quantity("existencia"),
                Plain.day("caducidad"));
    }
}
