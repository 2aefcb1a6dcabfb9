/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.ByHand;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.pdf.Pdf;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** A business whose customer Luz stands in eleven places of every kind, written in as many ways, among other people. */
final class Planted {
    static final String LUZ = "luz.romero@example.org";
    static final String PHONE = "(213) 555-0142";
    static final String MARK = "LUZMARK";
    private static final String CATALOG = "planted";

    private final Path folder;
    private final Stores stores;
    private final Account owner;

    Planted(Path folder, Stores stores, Account owner) {
        this.folder = folder;
        this.stores = stores;
        this.owner = owner;
    }

    /** Puts her everywhere, and everything into the inventory; the last two places no program can look into. */
    List<DataStore> plant() throws IOException, SQLException {
        return List.of(
                sqlite(),
                server(LivePostgres.shared(), StoreKind.POSTGRESQL, "Tienda", "text", ", extra jsonb"),
                server(LiveMariaDb.shared(), StoreKind.MYSQL, "Reservas", "varchar(200)", ", extra text"),
                file("Listas", "clientes.csv", csv()),
                file("Hojas", "alumnas.xlsx", xlsx()),
                file("Notas", "nota de entrega.pdf", pdf()),
                file("Cartas", "carta.docx", docx()),
                file("Correo", "recibidos.mbox", mbox()),
                file(
                        "Apuntes",
                        "llamadas.txt",
                        bytes("Llamó la señora del 213.555.0142, " + MARK + "-txt, quiere el pastel el sábado.\n")),
                file("Mensajes", "mensaje.eml", eml()),
                file("Respaldos", "viejo.zip", zip()),
                stores.add(owner, StoreKind.BY_HAND, "Boletín", new ByHand("Mailchimp", "")),
                stores.add(owner, StoreKind.BY_HAND, "Libreta", new ByHand("libreta del mostrador", "")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private DataStore file(String name, String file, byte[] content) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        Files.write(place.resolve(file), content);
        Files.writeString(place.resolve("otra persona.txt"), "Carlos Vega, carlos@example.net, (305) 555-0177\n");
        return stores.add(owner, StoreKind.FOLDER, name, new Local(place.toString()));
    }

    Path sqliteFile() {
        return folder.resolve("pedidos.db");
    }

    private DataStore sqlite() throws SQLException {
        try (Connection shop = DriverManager.getConnection("jdbc:sqlite:" + sqliteFile());
                Statement sql = shop.createStatement()) {
            shop(sql, "text", ", extra text");
        }
        return stores.add(
                owner, StoreKind.SQLITE, "Pedidos", new Local(sqliteFile().toString()));
    }

    private DataStore server(LiveDatabase live, StoreKind kind, String name, String text, String extra)
            throws SQLException {
        try (Connection admin = live.connect(live.database());
                Statement sql = admin.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS " + CATALOG);
            sql.execute("CREATE DATABASE " + CATALOG);
        }
        try (Connection shop = live.connect(CATALOG);
                Statement sql = shop.createStatement()) {
            shop(sql, text, extra);
        }
        Server address = new Server("127.0.0.1", live.port(), CATALOG, live.user(), "prefer");
        return stores.add(owner, kind, name, address, live.password().toCharArray());
    }

    /** Orders belong to customers, notes to orders; one order is by somebody else and one note speaks of somebody else. */
    private static void shop(Statement sql, String text, String extra) throws SQLException {
        String t = " " + text;
        sql.execute("CREATE TABLE customers (id integer primary key, name" + t + ", email" + t + ", phone" + t + extra
                + ")");
        sql.execute("CREATE TABLE orders (id integer primary key, customer_id integer references customers (id), day"
                + t + ", what" + t + ", foreign key (customer_id) references customers (id))");
        sql.execute("CREATE TABLE notes (id integer primary key, order_id integer, body" + t
                + ", foreign key (order_id) references orders (id))");
        sql.execute("INSERT INTO customers VALUES (1, 'Luz Romero " + MARK
                + "', 'Luz.Romero@Example.org', '213-555-0142', '{\"tag\": \"" + MARK + "-extra\"}')");
        sql.execute("INSERT INTO customers VALUES (2, 'Carlos Vega', 'carlos@example.net', '305-555-0177', '{}')");
        sql.execute("INSERT INTO orders VALUES (10, 1, '2026-03-01', 'pastel " + MARK
                + "-order'), (11, 1, '2026-05-01', 'pan'), (12, 2, '2026-05-02', 'pan')");
        sql.execute("INSERT INTO notes VALUES (100, 10, 'sin nueces " + MARK + "-note'), (101, 12, 'con nueces')");
    }

    private static byte[] csv() {
        return bytes("Nombre,Correo,Teléfono\nLuz Romero,LUZ.ROMERO@EXAMPLE.ORG," + MARK + "-csv\n"
                + "Carlos Vega,carlos@example.net,(305) 555-0177\nAna Gil,ana@example.net,(305) 555-0178\n");
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Alumnas");
            String[][] rows = {
                {"Nombre", "Correo", "Nota"},
                {"Carlos Vega", "carlos@example.net", "paga en efectivo"},
                {"Luz Romero", LUZ, MARK + "-xlsx"},
                {"Ana Gil", "ana@example.net", ""}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"es\"><head><title>Nota</title>"
                        + "<meta name=\"description\" content=\"Nota\"/></head><body style=\"font-family: 'Open Sans'\"><p>"
                        + "Entregar a la cliente de +1 213 555 0142. " + MARK + "-pdf</p></body></html>",
                out);
        return out.toByteArray();
    }

    private static byte[] docx() throws IOException {
        return zipped(
                "[Content_Types].xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + "Estimada " + LUZ + ": gracias. " + MARK + "-docx</w:t></w:r></w:p></w:body></w:document>");
    }

    private static byte[] zip() throws IOException {
        return zipped("viejo.txt", "lista vieja: " + LUZ + " " + MARK + "-zip");
    }

    private static byte[] zipped(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                write(zip, parts[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(bytes(text));
    }

    private static byte[] mbox() {
        return bytes(
                mail("Luz Romero <" + LUZ + ">", "tienda@example.com", "Pedido " + MARK + "-m1", "Quiero un pastel.")
                        + mail("tienda@example.com", LUZ, "Re: Pedido", "Su pastel está listo. " + MARK + "-m2")
                        + mail(
                                "tienda@example.com",
                                "cocina@example.com",
                                "Para mañana",
                                "La del 213 555 0142 viene a las diez. " + MARK + "-m3")
                        + mail("carlos@example.net", "tienda@example.com", "Otra cosa", "Hola, soy Carlos."));
    }

    private static String mail(String from, String to, String subject, String text) {
        return "From x@y Mon Mar  2 10:00:00 2026\nFrom: " + from + "\nTo: " + to + "\nSubject: " + subject
                + "\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nContent-Type: text/plain; charset=UTF-8\n\n" + text + "\n\n";
    }

    private static byte[] eml() {
        return bytes("From: Luz <" + LUZ
                + ">\nTo: tienda@example.com\nSubject: Gracias\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n"
                + "Content-Type: text/plain; charset=UTF-8\n\nMuchas gracias. " + MARK + "-eml\n");
    }
}
