/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.io.IOException;
import java.util.List;
import org.resguardo.testkit.format.ArchiveFile;
import org.resguardo.testkit.format.DelimitedFile;
import org.resguardo.testkit.format.HtmlFile;
import org.resguardo.testkit.format.JsonFile;
import org.resguardo.testkit.format.OdtFile;
import org.resguardo.testkit.format.SpreadsheetFile;
import org.resguardo.testkit.format.SqliteFile;
import org.resguardo.testkit.format.XmlFile;
import org.resguardo.testkit.format.YamlFile;
import org.resguardo.testkit.letter.Letters;
import org.resguardo.testkit.letter.PlainPaper;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.Notes;
import org.resguardo.testkit.table.Numbers;
import org.resguardo.testkit.table.Personal;
import org.resguardo.testkit.table.Plain;
import org.resguardo.testkit.table.ShopExports;
import org.resguardo.testkit.table.TableDefinition;
import org.resguardo.testkit.table.WebsiteTables;

/** A shop on the web that sends parcels to three countries: exports of every service it has ever used. */
final class OnlineShop implements SyntheticBusiness {
    private static final String ADDRESS = "hola@hilo-y-barro.example.com";

    @Override
    public void write(BusinessFolder folder, int people, Dice dice) throws IOException {
        List<Person> customers = Crowd.ofThreeCountries(dice).adults(people);
        exports(folder, customers, dice);
        newsletter(folder, customers, dice);
        website(folder, customers, dice);
        records(folder, customers, dice);
        papers(folder, customers);
    }

    private static void exports(BusinessFolder folder, List<Person> customers, Dice dice) throws IOException {
        folder.tables(
                "shopify/customers_export.csv",
                DelimitedFile.csv(),
                ShopExports.shopifyCustomers().fill(customers, dice));
        folder.tables(
                "stripe/unified_payments.csv",
                DelimitedFile.csv(),
                ShopExports.stripePayments().fill(customers.size() * 2, customers, dice));
        folder.tables(
                "paypal/Download.CSV",
                DelimitedFile.csvWithMark(),
                ShopExports.payPalActivity().fill(customers, dice));
    }

    private static void newsletter(BusinessFolder folder, List<Person> customers, Dice dice) throws IOException {
        int half = customers.size() / 2;
        folder.packed("mailchimp/audience_export.zip", ArchiveFile.ZIP, zip -> {
            zip.tables(
                    "subscribed_members_export.csv",
                    DelimitedFile.csv(),
                    ShopExports.mailchimpAudience("subscribed").fill(customers.subList(0, half), dice));
            zip.tables(
                    "unsubscribed_members_export.csv",
                    DelimitedFile.csv(),
                    ShopExports.mailchimpAudience("unsubscribed").fill(customers.subList(half, half + half / 2), dice));
            zip.tables(
                    "cleaned_members_export.csv",
                    DelimitedFile.csv(),
                    ShopExports.mailchimpAudience("cleaned")
                            .fill(customers.subList(half + half / 2, customers.size()), dice));
        });
    }

    private static void website(BusinessFolder folder, List<Person> customers, Dice dice) throws IOException {
        folder.tables(
                "web/tienda.sqlite",
                new SqliteFile(),
                WebsiteTables.wordPressUsers().fill(customers, dice),
                WebsiteTables.wordPressComments().fill(200, customers, dice),
                WebsiteTables.wordPressOptions().fill(150, customers, dice),
                WebsiteTables.wooOrders().fill(customers, dice),
                WebsiteTables.wooAddresses().fill(customers, dice),
                WebsiteTables.wooItems().fill(900, customers, dice),
                WebsiteTables.wooProducts().fill(120, customers, dice),
                WebsiteTables.visits().fill(800, customers, dice));
    }

    private static void records(BusinessFolder folder, List<Person> customers, Dice dice) throws IOException {
        folder.tables("envios/guias.ndjson", new JsonFile(true), parcels().fill(600, customers, dice));
        folder.tables("envios/aduana.xml", new XmlFile("envio"), customs().fill(200, customers, dice));
        folder.tables(
                "productos/catalogo.xml", new XmlFile("producto"), catalogue().fill(150, customers, dice));
        folder.tables(
                "productos/precios.json", new JsonFile(false), catalogue().fill(150, customers, dice.forPart("json")));
        folder.tables("web/usuarios.yaml", new YamlFile(), accounts().fill(customers.subList(0, 20), dice));
        folder.tables("campanas.xlsx", SpreadsheetFile.xlsx(), campaigns().fill(60, customers, dice));
        folder.packed(
                "envios/viejo.csv.gz",
                ArchiveFile.GZ,
                gz -> gz.tables(
                        "viejo.csv",
                        DelimitedFile.csvOfSpanishOffice(),
                        unhelpful().fill(customers, dice)));
    }

    private static void papers(BusinessFolder folder, List<Person> customers) throws IOException {
        folder.letter("web/pedido fallido.html", new HtmlFile(), Letters.cardByMail(customers.get(3)));
        folder.mailbox("correo/soporte.mbox", Correspondence.to(ADDRESS, customers.subList(0, 20), Letters::complaint));
        folder.paper("manuales/shipping-guide.md", PlainPaper.SHIPPING_GUIDE);
        folder.letter("manuales/devoluciones.odt", new OdtFile(), PlainPaper.SHIPPING_GUIDE.prose());
        folder.letter("manuales/novedades.html", new HtmlFile(), PlainPaper.RELEASE_NOTES.prose());
        folder.paper("web/deploy.log", PlainPaper.TILL_LOG);
    }

    private static TableDefinition parcels() {
        return TableDefinition.of(
                "guias",
                Plain.orderNumber("orderName"),
                Plain.tracking("trackingNumber"),
                Plain.unixMillis("createdAt"),
                Personal.name("shipTo"),
                Personal.address("shippingAddress"),
                Personal.phoneFromAbroad("recipientPhone"),
                Plain.amount("declaredValue"),
                Plain.quantity("parcels"),
                Plain.version("apiVersion"));
    }

    private static TableDefinition customs() {
        return TableDefinition.of(
                "aduana",
                Plain.invoiceNumber("factura"),
                Personal.name("destinatario"),
                Numbers.rfc("rfc"),
                Numbers.curp("curp"),
                Numbers.dni("dni"),
                Personal.city("ciudad"),
                Personal.postalCode("codigoPostal"),
                Plain.nineDigits("fraccion"),
                Plain.amount("valor"));
    }

    private static TableDefinition catalogue() {
        return TableDefinition.of(
                "catalogo",
                Plain.sku("sku"),
                Plain.ean("ean"),
                Plain.product("name"),
                Plain.amount("price"),
                Plain.quantity("stock"),
                Plain.uuid("imageId"),
                Plain.day("updated"),
                Plain.flag("active"));
    }

    private static TableDefinition accounts() {
        return TableDefinition.of(
                "usuarios",
                Personal.accountName("login"),
                Personal.email("email"),
                Numbers.password("contrasena"),
                Numbers.token("api_token"),
                Plain.oneOf("role", "editor", "admin", "shop_manager"),
                Plain.flag("email_verified"));
    }

    private static TableDefinition campaigns() {
        return TableDefinition.of(
                "Campañas",
                Plain.campaign("Campaign name"),
                Plain.day("Start date"),
                Plain.day("End date"),
                Plain.quantity("Emails sent"),
                Plain.amount("Cost"),
                Plain.uuid("Tracking id"));
    }

    /** Columns whose headings tell nothing. */
    private static TableDefinition unhelpful() {
        return TableDefinition.of(
                "viejo",
                Plain.nineDigits("col1"),
                Personal.name("col2"),
                Personal.email("col3"),
                Personal.phone("col4"),
                Plain.unixSeconds("col5"),
                Numbers.iban("col6"),
                Personal.internetAddress("col7"),
                Plain.amount("col8"),
                Notes.harmless("col9"));
    }
}
