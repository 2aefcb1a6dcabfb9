/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a rule in one sentence to a certificate, and back, as the owner of a bakery goes through it. */
@TestInstance(Lifecycle.PER_CLASS)
class RetentionTest {
    private static final int CUSTOMERS = 412;

    @TempDir
    private static Path folder;

    private final House house = new House();

    @BeforeAll
    void shop() throws SQLException {
        Path file = folder.resolve("panaderia.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE clientes (id INTEGER PRIMARY KEY, nombre TEXT, correo TEXT, telefono TEXT,"
                    + " cumpleanos TEXT, tipo TEXT, ultimo_pedido TEXT)");
            statement.execute("CREATE TABLE puntos (id INTEGER PRIMARY KEY, cliente_id INTEGER REFERENCES clientes (id)"
                    + " ON DELETE CASCADE, puntos INTEGER, fecha TEXT)");
            statement.execute("CREATE TABLE boletin (id INTEGER PRIMARY KEY, direccion TEXT)");
            for (int i = 1; i <= CUSTOMERS; i++) {
                statement.execute(
                        "INSERT INTO clientes VALUES (%d, 'María López', 'cliente%d@example.com', '(213) 555-01%02d', '1984-0%d-12', '%s', '%d-0%d-1%d')"
                                .formatted(
                                        i,
                                        i,
                                        i % 100,
                                        1 + i % 9,
                                        i % 50 == 0 ? "empleado" : "cliente",
                                        i <= 18 ? 2021 : 2026,
                                        1 + i % 9,
                                        i % 10));
            }
            statement.execute("INSERT INTO puntos VALUES (1, 3, 40, '2021-04-13'), (2, 3, 15, '2021-03-13')");
            statement.execute("INSERT INTO boletin VALUES (1, 'cliente5@example.com')");
        }
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.navigate("/retention");
        look(page, "retention-no-place", "es", 360, ColorScheme.LIGHT);
        page.navigate("/inventory/stores/new/sqlite");
        page.fill("#name", "Base de la panadería");
        page.fill("#path", file.toString());
        page.click("main form button");
        page.waitForSelector(".job a.button");
        page.context().close();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Page window(int width, String language) {
        Page page = house.window(width, language, ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, language);
        return page;
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    void goesFromARuleToACertificateAndBack(String language, int width) {
        Page page = window(width, language);
        page.navigate("/retention");
        look(page, "retention", language, width, ColorScheme.LIGHT);
        page.click("main a[href='/retention/needs']");
        look(page, "retention-needs", language, width, ColorScheme.LIGHT);
        page.check("input[value=remove]");
        page.click("form[action$='/answer'] button");
        look(page, "retention-choose", language, width, ColorScheme.LIGHT);
        page.click("text=clientes");
        look(page, "retention-new", language, width, ColorScheme.LIGHT);
        page.check("input[value=delete]");
        page.check("input[name=clock][value=':ultimo_pedido']");
        page.fill("#months", "24");
        page.check("input[name=along]");
        page.click("form.rule button");
        look(page, "retention-rule", language, width, ColorScheme.LIGHT);
        page.click("form[action$='/dry-runs'] button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        look(page, "retention-dry-run", language, width, ColorScheme.LIGHT);
        assertThat(page.locator("main").textContent())
                .contains("18")
                .contains("412")
                .doesNotContain("cliente5@");
        page.fill("#confirm", "18");
        page.click("form.confirm button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        look(page, "retention-run", language, width, ColorScheme.LIGHT);
        assertThat(page.locator("main").textContent()).contains("boletin");
        page.click("a[href$='/certificate']");
        assertThat(page.locator("a[href$='/certificate.pdf']").count()).isEqualTo(1);
        assertThat(page.locator("article").count()).isEqualTo(2);
        look(page, "retention-certificate", language, width, ColorScheme.LIGHT);
        page.goBack();
        page.click("form[action$='/undo'] button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        look(page, "retention-undone", language, width, ColorScheme.LIGHT);
        page.navigate("/retention");
        look(page, "retention-rules", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    void makesARuleForTheFilesOfAFolder(String language, int width) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("listas-" + language));
        StringBuilder csv = new StringBuilder("nombre,correo,última compra\n");
        for (int i = 1; i <= 60; i++) {
            csv.append("Eva Núñez,eva%d@example.com,%s\n".formatted(i, i < 3 ? "2019-05-04" : "2026-10-01"));
        }
        Files.writeString(lists.resolve("clientes.csv"), csv);
        Files.writeString(lists.resolve("carta.txt"), "Estimada señora");
        Page page = window(width, language);
        page.navigate("/inventory/stores/new/folder");
        page.fill("#name", "Listas " + language);
        page.fill("#path", lists.toString());
        page.click("main form button");
        page.waitForSelector(".job a.button");
        page.navigate("/retention/rules/new");
        page.click("text=Listas " + language);
        look(page, "retention-choose-file", language, width, ColorScheme.LIGHT);
        page.click("text=clientes.csv");
        look(page, "retention-new-file", language, width, ColorScheme.LIGHT);
        page.check("input[value=delete]");
        page.check("input[name=clock][value=':última compra']");
        page.fill("#months", "24");
        page.click("form.rule button");
        page.click("form[action$='/dry-runs'] button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        look(page, "retention-dry-run-file", language, width, ColorScheme.LIGHT);
        page.fill("#confirm", "2");
        page.click("form.confirm button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        assertThat(Files.readString(lists.resolve("clientes.csv"))).doesNotContain("eva1@", "eva2@");
        page.click("main a[href^='/retention/rules/']");
        page.click("form[action$='/nightly'] button");
        look(page, "retention-rule-nightly", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    void archivesWhatALawWantsKept(String language, int width) throws IOException {
        Path bills = Files.createDirectories(folder.resolve("facturas-" + language));
        StringBuilder csv = new StringBuilder("cliente,correo,fecha\n");
        for (int i = 1; i <= 60; i++) {
            csv.append("Eva Núñez,eva%d@example.com,%s\n".formatted(i, i < 3 ? "2019-05-04" : "2026-10-01"));
        }
        Files.writeString(bills.resolve("facturas.csv"), csv);
        Page page = window(width, language);
        page.navigate("/inventory/stores/new/folder");
        page.fill("#name", "Facturas " + language);
        page.fill("#path", bills.toString());
        page.click("main form button");
        page.waitForSelector(".job a.button");
        page.navigate("/retention/archives");
        if (language.equals("es")) {
            look(page, "retention-archives-none", language, width, ColorScheme.LIGHT);
        }
        page.navigate("/retention/rules/new");
        page.click("text=Facturas " + language);
        page.click("text=facturas.csv");
        page.check("input[value=archive]");
        page.check("input[name=clock][value=':fecha']");
        page.fill("#months", "24");
        page.click("form.rule button");
        look(page, "retention-new-archive-missing", language, width, ColorScheme.LIGHT);
        page.fill("#archive", "60");
        page.click("form.rule button");
        page.click("form[action$='/dry-runs'] button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        page.fill("#confirm", "2");
        page.click("form.confirm button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        assertThat(Files.readString(bills.resolve("facturas.csv"))).doesNotContain("eva1@", "eva2@");
        look(page, "retention-run-archived", language, width, ColorScheme.LIGHT);
        page.click("main a[href^='/retention/archives/']");
        Path opened = page.waitForDownload(() -> page.click("form[action$='/content'] button"))
                .path();
        try (ZipFile zip = new ZipFile(opened.toFile())) {
            assertThat(zip.stream()).hasSize(1);
        }
        page.reload();
        assertThat(page.locator("main").textContent()).doesNotContain("eva1@");
        look(page, "retention-archive", language, width, ColorScheme.LIGHT);
        page.click("form[action$='/readers'] button");
        page.navigate("/retention/archives");
        look(page, "retention-archives", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    void checksAListForPeopleWhoAskedToBeForgotten(String language, int width) throws IOException {
        Path list = folder.resolve("lista-" + language + ".csv");
        StringBuilder csv = new StringBuilder("nombre,correo\n");
        for (int i = 1; i <= 400; i++) {
            csv.append("Eva Núñez,%s%d@example.com\n".formatted(language, i));
        }
        Files.writeString(list, csv);
        Page page = window(width, language);
        page.navigate("/retention/forgotten");
        look(page, "retention-forgotten", language, width, ColorScheme.LIGHT);
        page.fill("#identifiers", language + "7@example.com, (213) 555-0107");
        page.click("button[value=forget]");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        page.setInputFiles("#file", list);
        page.click("button[value=check]");
        look(page, "retention-forgotten-checked", language, width, ColorScheme.LIGHT);
        assertThat(page.locator("main").textContent()).contains("400").doesNotContain(language + "7@");
        page.setInputFiles("#file", list);
        Path clean =
                page.waitForDownload(() -> page.click("button[value=clean]")).path();
        assertThat(Files.readString(clean).lines()).hasSize(400);
        page.context().close();
    }

    @Test
    void holdsWhatAPersonNeeds() {
        Page page = window(360, "es");
        page.navigate("/retention/holds");
        page.fill("#person", "cliente3@example.com");
        page.fill("#reason", "Carta del abogado del 3 de noviembre");
        page.click("form[action='/retention/holds'] button");
        look(page, "retention-holds", "es", 360, ColorScheme.LIGHT);
        assertThat(page.locator("main").textContent()).doesNotContain("cliente3@");
        page.click("form[action$='/end'] button");
        assertThat(page.locator("main li").count()).isZero();
        page.context().close();
    }
}
