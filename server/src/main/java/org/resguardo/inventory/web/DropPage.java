/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes the files that somebody drops, and has them looked at. */
public final class DropPage implements RouteOwner {
    private static final String FILES = "files";
    private static final int LONGEST_NAME = 200;

    private final Pages pages;
    private final InventoryPage inventory;
    private final Stores stores;
    private final DroppedFiles dropped;
    private final Jobs jobs;
    private final InventoryScan scan;

    /** The page that takes files for these stores. */
    public DropPage(
            Pages pages, InventoryPage inventory, Stores stores, DroppedFiles dropped, Jobs jobs, InventoryScan scan) {
        this.pages = pages;
        this.inventory = inventory;
        this.stores = stores;
        this.dropped = dropped;
        this.jobs = jobs;
        this.scan = scan;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/inventory/files", InventoryAudience.CHANGES, this::take));
    }

    private ServerResponse take(ServerRequest request) throws ServletException, IOException {
        Visit visit = Visit.of(request.servletRequest());
        List<Part> files = files(request.servletRequest());
        if (files.isEmpty()) {
            Form form = new Form(request, pages.words(visit));
            form.refuse(FILES, "inventory.drop.missing");
            return inventory.show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        Account by = visit.knownAccount();
        DataStore store = stores.add(by, StoreKind.DROPPED, title(files), new StoreAddress.Dropped());
        for (Part file : files) {
            try (InputStream content = file.getInputStream()) {
                dropped.take(store.id(), name(file).orElseThrow(), content);
            }
            file.delete();
        }
        long job = jobs.start(scan, store.id(), by.auditName());
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }

    private static List<Part> files(HttpServletRequest request) throws ServletException, IOException {
        boolean filesCame = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
        return filesCame
                ? request.getParts().stream()
                        .filter(part -> part.getName().equals(FILES))
                        .filter(part -> name(part).isPresent())
                        .toList()
                : List.of();
    }

    private static Optional<String> name(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .map(DroppedFiles::plain);
    }

    /** What the place is called at first: the first file's name, and how many came with it. */
    private static String title(List<Part> files) {
        String first = name(files.get(0)).orElseThrow();
        String shown = first.length() > LONGEST_NAME - 10 ? first.substring(0, LONGEST_NAME - 10) : first;
        return files.size() == 1 ? shown : shown + " + " + (files.size() - 1);
    }
}
