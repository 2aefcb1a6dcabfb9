/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.evidence.EvidenceFormat;
import org.resguardo.choice.evidence.Imports;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes in what other tools recorded. */
public final class ImportPage implements RouteOwner {
    private static final String HOME = "/choice/imports";
    private static final String FILE = "file";

    private final Pages pages;
    private final Imports imports;
    private final Offers offers;

    /** The page over some imports. */
    public ImportPage(Pages pages, Imports imports, Offers offers) {
        this.pages = pages;
        this.imports = imports;
        this.offers = offers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HOME,
                        ChoiceAudience.CHANGES,
                        request -> show(request, HttpStatus.OK, Optional.empty(), FormView.empty())),
                Route.post(HOME, ChoiceAudience.CHANGES, this::take));
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, Optional<Imports.Outcome> outcome, FormView form) {
        return pages.show(
                request,
                status,
                "choice/imports.jte",
                new ImportView(
                        List.of(EvidenceFormat.values()),
                        outcome,
                        form,
                        !offers.all().isEmpty()));
    }

    private ServerResponse take(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<Part> part = part(request.servletRequest());
        Optional<EvidenceFormat> format = EvidenceFormat.of(form.optional("format", 40));
        if (part.isEmpty() || format.isEmpty()) {
            form.refuse(FILE, "choice.import.missing");
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), form.view());
        }
        Optional<Imports.Outcome> outcome = imports.take(visit.knownAccount(), format.get(), bytes(part.get()));
        if (outcome.isEmpty()) {
            form.refuse(FILE, "choice.import.other");
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), form.view());
        }
        return show(request, HttpStatus.OK, outcome, FormView.empty());
    }

    private static byte[] bytes(Part part) {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readAllBytes();
            part.delete();
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Part> part(HttpServletRequest request) {
        boolean files = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
        try {
            return files
                    ? Optional.ofNullable(request.getPart(FILE)).filter(one -> one.getSize() > 0)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
