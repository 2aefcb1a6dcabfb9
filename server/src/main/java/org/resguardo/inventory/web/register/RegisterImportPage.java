/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.register;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.register.FidesReader;
import org.resguardo.inventory.register.RegisterImport;
import org.resguardo.inventory.register.RegisterImport.Taken;
import org.resguardo.inventory.register.TableSource;
import org.resguardo.inventory.web.InventoryAudience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes the record of processing back from a file: a workbook or tables that were exported here, or a manifest of Fides. */
public final class RegisterImportPage implements RouteOwner {
    private static final String FILE = "file";
    private static final long LARGEST = 20_000_000;

    private final Pages pages;
    private final RegisterPage page;
    private final RegisterImport register;
    private final TableSource tables;
    private final Path temporary;
    private final InstantSource clock;

    /**
     * The page that takes files for a record.
     *
     * @param temporary a folder of ours in which a file lies while it is read
     */
    public RegisterImportPage(
            Pages pages,
            RegisterPage page,
            RegisterImport register,
            TableSource tables,
            Path temporary,
            InstantSource clock) {
        this.pages = pages;
        this.page = page;
        this.register = register;
        this.tables = tables;
        this.temporary = temporary;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post(RegisterPage.HOME + "/import", InventoryAudience.CHANGES, this::take));
    }

    private ServerResponse take(ServerRequest request) throws ServletException, IOException {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<Part> file = file(request);
        if (file.isEmpty()) {
            form.refuse(FILE, "inventory.register.import.missing");
        } else if (file.get().getSize() > LARGEST || read(visit, file.get()).nothing()) {
            form.refuse(FILE, "inventory.register.import.nothing");
        }
        return form.fine()
                ? ServerResponse.seeOther(URI.create(Said.SAVED.on(RegisterPage.HOME)))
                        .build()
                : page.show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
    }

    private static Optional<Part> file(ServerRequest request) throws ServletException, IOException {
        String type =
                Optional.ofNullable(request.servletRequest().getContentType()).orElse("");
        return type.startsWith("multipart/form-data")
                ? Optional.ofNullable(request.servletRequest().getPart(FILE)).filter(part -> part.getSize() > 0)
                : Optional.empty();
    }

    private Taken read(Visit visit, Part file) throws IOException {
        Account by = visit.knownAccount();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        String name = DroppedFiles.plain(
                Optional.ofNullable(file.getSubmittedFileName()).orElse(FILE));
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".yml") || ending.endsWith(".yaml")) {
            try (InputStream content = file.getInputStream()) {
                String yaml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                return FidesReader.of(yaml)
                        .map(manifest -> register.fides(by, manifest, today))
                        .orElse(new Taken(0, 0, 0));
            }
        }
        Files.createDirectories(temporary);
        Path folder = Files.createTempDirectory(temporary, "register");
        Path copy = folder.resolve(name);
        try {
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, copy);
            }
            return register.tables(by, tables.read(folder), languages(visit.language()), today);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    /** Both languages, the reader's first: what is new in a table is in that one. */
    private List<Words> languages(Language first) {
        return Stream.concat(Stream.of(first), Arrays.stream(Language.values()).filter(other -> other != first))
                .map(pages::words)
                .toList();
    }
}
