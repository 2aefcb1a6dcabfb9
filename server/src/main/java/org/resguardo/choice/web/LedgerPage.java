/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.LedgerFile;
import org.resguardo.choice.ledger.LedgerVerdict;
import org.resguardo.choice.ledger.LedgerVerifier;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The ledger as evidence: how long it is, whether it is as it was written, and the file for others to verify. */
public final class LedgerPage implements RouteOwner {
    private static final String HOME = "/choice/ledger";

    private final Pages pages;
    private final AuditLog log;
    private final Ledger ledger;
    private final Offers offers;

    /** The page over a ledger. */
    public LedgerPage(Pages pages, AuditLog log, Ledger ledger, Offers offers) {
        this.pages = pages;
        this.log = log;
        this.ledger = ledger;
        this.offers = offers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ChoiceAudience.READS, request -> show(request, Optional.empty())),
                Route.post(HOME + "/verification", ChoiceAudience.CHANGES, this::verify),
                Route.post(HOME + "/file", ChoiceAudience.CHANGES, this::take));
    }

    private ServerResponse show(ServerRequest request, Optional<LedgerVerdict> verdict) {
        return pages.show(
                request,
                "choice/ledger.jte",
                new LedgerView(
                        ledger.size(),
                        ledger.signedAt(),
                        LedgerFile.key(ledger.key()),
                        ledger.key().origin(),
                        verdict));
    }

    /** Looks at the same file that others get. */
    private ServerResponse verify(ServerRequest request) {
        try {
            Path file = Files.createTempFile("ledger", ".jsonl");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    LedgerFile.write(ledger, offers, out);
                }
                try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    return show(request, Optional.of(new LedgerVerifier(List.of(), Optional.empty()).verify(lines)));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerResponse take(ServerRequest request) {
        log.add(Visit.of(request.servletRequest()).knownAccount().auditName(), Action.LEDGER_TAKEN, "ledger");
        return ServerResponse.ok()
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"registro-ledger.jsonl\"")
                .header("Cache-Control", "no-store")
                .build((servlet, response) -> {
                    LedgerFile.write(ledger, offers, response.getOutputStream());
                    return null;
                });
    }
}
