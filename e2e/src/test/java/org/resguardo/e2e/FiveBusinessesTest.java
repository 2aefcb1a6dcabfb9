/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.business.ClinicInMariaDb;
import org.resguardo.testkit.business.ShopInPostgres;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/**
 * Each of the five businesses goes from its files and its database to a confirmed inventory, with nothing but the keyboard: on a telephone
 * in Spanish, at a desk in English.
 */
class FiveBusinessesTest {
    private static final long SEED = 2026;
    private static final int PEOPLE = Integer.getInteger("resguardo.five.people", 40);
    private static final String ALL_CONFIRMED = "section .places .badge:not(.good)";

    @TempDir
    private Path files;

    @ParameterizedTest
    @EnumSource(BusinessKind.class)
    void comesToAConfirmedInventoryByKeyboard(BusinessKind kind) throws IOException, SQLException {
        BusinessGenerator.of(SEED).write(kind, files, PEOPLE);
        boolean desk = kind == BusinessKind.DENTAL_CLINIC || kind == BusinessKind.ONLINE_SHOP;
        String language = desk ? "en" : "es";
        int width = desk ? 1280 : 360;
        try (House house = new House()) {
            Page page = house.window(width, language, ColorScheme.LIGHT);
            page.setDefaultTimeout(120_000);
            house.claim(page);
            page.navigate("/");
            House.speak(page, language);
            Typist typist = new Typist(page);
            drop(typist);
            for (Place database : databases(kind)) {
                add(typist, database);
            }
            page.navigate("/inventory");
            look(page, "five-found-" + kind.id(), language, width, ColorScheme.LIGHT);
            assertThat(page.locator("section .places a[href='/inventory/kinds/" + expected(kind) + "']")
                            .count())
                    .as("what such a business holds")
                    .isEqualTo(1);
            confirmKinds(typist);
            confirmUses(typist);
            page.navigate("/inventory");
            assertThat(page.locator(ALL_CONFIRMED).count()).isZero();
            look(page, "five-confirmed-" + kind.id(), language, width, ColorScheme.LIGHT);
        }
    }

    private static String expected(BusinessKind kind) {
        return switch (kind) {
            case BAKERY -> "contact.email";
            case DENTAL_CLINIC -> "government.social_security";
            case ONLINE_SHOP -> "online.ip";
            case ACCOUNTANT -> "government.social_security";
            case DANCE_ACADEMY -> "identity.birth_date";
        };
    }

    /** Chooses all files, which a window of the system does, and sends them. */
    private void drop(Typist typist) throws IOException {
        Page page = typist.page();
        page.navigate("/inventory");
        typist.to("#files");
        try (Stream<Path> all = Files.walk(files)) {
            page.setInputFiles(
                    "#files", all.filter(Files::isRegularFile).sorted().toArray(Path[]::new));
        }
        typist.press(".drop button");
        page.waitForSelector(".job a.button");
        typist.press(".job a.button");
        page.waitForURL("**/inventory/stores/**");
    }

    private static List<Place> databases(BusinessKind kind) throws SQLException {
        return switch (kind) {
            case DENTAL_CLINIC -> List.of(clinic());
            case ONLINE_SHOP -> List.of(shop());
            case BAKERY, ACCOUNTANT, DANCE_ACADEMY -> List.of();
        };
    }

    private static void add(Typist typist, Place place) {
        String kind = place.kind();
        Page page = typist.page();
        page.navigate("/inventory/stores/new");
        typist.press("a[href$='/" + kind + "']");
        page.waitForSelector("#catalog");
        typist.type("#name", place.database());
        typist.type("#host", place.server().host());
        typist.type("#port", Integer.toString(place.server().port()));
        typist.type("#catalog", place.database());
        typist.type("#login", place.server().user());
        typist.type("#password", place.server().password());
        typist.press("form[action$='/" + kind + "'] button.button");
        page.waitForSelector(".job a.button");
        typist.press(".job a.button");
        page.waitForURL("**/inventory/stores/*");
    }

    private record Place(String kind, LiveDatabase server, String database) {}

    private static Place clinic() throws SQLException {
        try (Connection database = made(LiveMariaDb.shared(), "five_clinic")) {
            ClinicInMariaDb.write(database, SEED, PEOPLE);
        }
        return new Place("mysql", LiveMariaDb.shared(), "five_clinic");
    }

    private static Place shop() throws SQLException {
        try (Connection database = made(LivePostgres.shared(), "five_shop")) {
            ShopInPostgres.write(database, SEED, PEOPLE);
        }
        return new Place("postgresql", LivePostgres.shared(), "five_shop");
    }

    private static Connection made(LiveDatabase server, String name) throws SQLException {
        try (Connection admin = server.connect();
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.connect(name);
    }

    private static void confirmKinds(Typist typist) {
        Page page = typist.page();
        List<String> kinds = page.locator("section .places a[href^='/inventory/kinds/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(3);
        for (String kind : kinds) {
            page.navigate("/inventory");
            typist.press("section .places a[href='" + kind + "']");
            page.waitForURL("**" + kind);
            String button = "form[action='" + kind + "/confirm'] button";
            if (page.locator(button).count() > 0) {
                typist.press(button);
                page.waitForSelector(button, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            }
        }
    }

    private static void confirmUses(Typist typist) {
        Page page = typist.page();
        page.navigate("/inventory/activities");
        int proposed = page.locator("article").count();
        for (int left = proposed; left > 0; left--) {
            typist.press("article button");
            page.waitForFunction("left => document.querySelectorAll('article').length < left", left);
        }
    }
}
