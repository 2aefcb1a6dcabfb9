/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What was kept because it shows what happened: what it is and where it lies. Of a file that is shown here only the fingerprint is kept, by
 * which anyone can tell later that it is still the same.
 */
public final class EvidencePage implements RouteOwner {
    private static final String ADDRESS = RoomPage.HOME + "/kept";
    private static final int LINE = 500;

    private final Pages pages;
    private final Incidents incidents;
    private final Rooms rooms;

    /** The evidence of these incidents. */
    public EvidencePage(Pages pages, Incidents incidents, Rooms rooms) {
        this.pages = pages;
        this.incidents = incidents;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, ProtectionAudience.READS, this::show),
                Route.post(ADDRESS, ProtectionAudience.CHANGES, this::add));
    }

    private ServerResponse show(ServerRequest request) {
        return rooms.in(request, room -> show(request, HttpStatus.OK, room, FormView.empty()));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, RoomView room, FormView form) {
        return pages.show(request, status, "protection/kept.jte", new EvidenceView(room, form));
    }

    private ServerResponse add(ServerRequest request) {
        return rooms.change(request, room -> {
            Visit visit = Visit.of(request.servletRequest());
            Form form = new Form(request, pages.words(visit));
            String what = form.text("what", LINE, "protection.evidence.what.missing");
            String where = form.text("where", LINE, "protection.evidence.where.missing");
            if (!form.fine()) {
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, room, form.view());
            }
            String said = EvidenceItem.said(what, where, fingerprint(request.servletRequest()));
            incidents.say(visit.knownAccount(), room.incident(), Map.of(Subject.EVIDENCE, said));
            return Rooms.to(Said.SAVED.on(room.incident().page() + "/kept"));
        });
    }

    /** The fingerprint of the file that came; it is read once and not kept. */
    private static String fingerprint(HttpServletRequest request) {
        boolean filesCame = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
        try {
            Optional<Part> file = filesCame
                    ? Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0)
                    : Optional.empty();
            if (file.isEmpty()) {
                return "";
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(file.get().getInputStream(), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            file.get().delete();
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The evidence of an incident.
     *
     * @param room the incident
     * @param form what was typed
     */
    public record EvidenceView(RoomView room, FormView form) {
        /** What was kept, in the order in which it came. */
        public List<EvidenceItem> items() {
            return room.statements().stream()
                    .filter(statement -> statement.subject().equals(Subject.EVIDENCE))
                    .map(EvidenceItem::of)
                    .toList();
        }
    }
}
