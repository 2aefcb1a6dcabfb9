/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.resguardo.inventory.register.DpvFile;
import org.resguardo.inventory.register.FidesFile;
import org.resguardo.inventory.register.RegisterFacts;
import org.resguardo.inventory.register.RegisterSheets;
import org.resguardo.inventory.register.Registers;
import org.resguardo.inventory.register.Sheet;
import org.resguardo.inventory.register.TextTables;
import org.resguardo.inventory.register.WorkbookFile;
import org.resguardo.inventory.web.InventoryAudience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The record of processing on a page, and as files of five kinds. */
public final class RegisterPage implements RouteOwner {
    static final String HOME = "/inventory/register";

    private final Pages pages;
    private final Registers registers;
    private final InstantSource clock;

    /** The page of some records. */
    public RegisterPage(Pages pages, Registers registers, InstantSource clock) {
        this.pages = pages;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::show),
                Route.get(HOME + "/register.xlsx", InventoryAudience.READS, this::workbook),
                Route.get(HOME + "/register.zip", InventoryAudience.READS, this::tables),
                Route.get(HOME + "/register.jsonld", InventoryAudience.READS, this::dpv),
                Route.get(HOME + "/register.fides.yml", InventoryAudience.READS, this::fides));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        return pages.show(request, status, "inventory/register.jte", new RegisterView(sheets(request), changes, form));
    }

    private List<Sheet> sheets(ServerRequest request) {
        return RegisterSheets.of(facts(), pages.words(Visit.of(request.servletRequest())));
    }

    private RegisterFacts facts() {
        return registers.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    private ServerResponse workbook(ServerRequest request) throws IOException {
        List<Sheet> sheets = sheets(request);
        return file(
                "register.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out -> WorkbookFile.write(sheets, out));
    }

    private ServerResponse tables(ServerRequest request) throws IOException {
        List<Sheet> sheets = sheets(request);
        return file("register.zip", "application/zip", out -> TextTables.zip(sheets, out));
    }

    private ServerResponse dpv(ServerRequest request) throws IOException {
        return file("register.jsonld", "application/ld+json", out -> DpvFile.write(facts(), out));
    }

    private ServerResponse fides(ServerRequest request) throws IOException {
        return file(
                "register.fides.yml",
                "application/yaml",
                out -> out.write(FidesFile.of(facts()).getBytes(StandardCharsets.UTF_8)));
    }

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static ServerResponse file(String name, String type, Writer writer) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        writer.write(content);
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content.toByteArray());
    }
}
