/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.notice.CollectionNotices;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.CollectionText;
import org.resguardo.notice.PointKind;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.SquareCode;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The places where data is asked: adds one, shows what people are told there, and gives the card and the words for it. */
public final class PointPage implements RouteOwner {
    private static final String HOME = "/notice/points";
    private static final int NAME = 120;

    private final Pages pages;
    private final CollectionPoints points;
    private final CollectionNotices notices;
    private final PublicAddress address;

    /** The pages over these. */
    public PointPage(Pages pages, CollectionPoints points, CollectionNotices notices, PublicAddress address) {
        this.pages = pages;
        this.points = points;
        this.notices = notices;
        this.address = address;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME + "/new", NoticeAudience.CHANGES, request -> form(request, HttpStatus.OK, empty())),
                Route.post(HOME, NoticeAudience.CHANGES, this::add),
                Route.get(HOME + "/{id}", NoticeAudience.READS, this::show),
                Route.get(HOME + "/{id}/card/{language}", NoticeAudience.READS, this::card),
                Route.post(HOME + "/{id}/end", NoticeAudience.CHANGES, this::end));
    }

    private static FormView empty() {
        return new FormView(Map.of("kind", PointKind.COUNTER.id()), List.of());
    }

    private ServerResponse form(ServerRequest request, HttpStatus status, FormView form) {
        Language reader = Visit.of(request.servletRequest()).language();
        PointForm view = new PointForm(ActivityChoice.of(notices.claims(), reader), form);
        return pages.show(request, status, "notice/point-form.jte", view);
    }

    private ServerResponse add(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "notice.point.name.missing");
        String kind = form.choice(
                "kind", Arrays.stream(PointKind.values()).map(PointKind::id).toList());
        String activity = form.optional("activity", NAME);
        boolean known = ActivityChoice.of(notices.claims(), visit.language()).stream()
                .anyMatch(choice -> choice.key().equals(activity));
        if (!known) {
            form.refuse("activity", "notice.point.activity.missing");
        }
        if (!form.fine()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        CollectionPoint point =
                points.add(visit.knownAccount(), PointKind.of(kind).orElseThrow(), name, activity);
        notices.begin(point);
        return ServerResponse.seeOther(URI.create(point.page())).build();
    }

    private Optional<CollectionPoint> find(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("[0-9]{1,18}") ? points.find(Long.parseLong(id)) : Optional.empty();
    }

    private ServerResponse show(ServerRequest request) {
        return find(request)
                .map(point -> pages.show(request, "notice/point.jte", view(request, point)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private PointView view(ServerRequest request, CollectionPoint point) {
        Map<Language, CollectionText> texts = new EnumMap<>(Language.class);
        boolean published = notices.inForce(point, Language.ENGLISH).isPresent();
        for (Language language : Language.values()) {
            (published ? notices.inForce(point, language) : notices.drafted(point, language))
                    .ifPresent(text -> texts.put(language, text));
        }
        Language reader = Visit.of(request.servletRequest()).language();
        return new PointView(
                point,
                texts,
                published,
                Optional.ofNullable(texts.get(reader)).map(notices::check).orElse(List.of()),
                points.told(point),
                address.current().orElse(""),
                NoticeAudience.changes(request));
    }

    private ServerResponse card(ServerRequest request) {
        Optional<Language> language = Language.of(request.pathVariable("language"));
        return find(request)
                .flatMap(point -> language.flatMap(tag -> notices.inForce(point, tag)
                        .map(text -> new CardView(
                                point,
                                tag,
                                text,
                                pages.words(tag),
                                address.current().map(root -> new SquareCode(root + point.publicPage()))))))
                .map(view -> pages.show(request, "notice/card.jte", view))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse end(ServerRequest request) {
        return find(request)
                .map(point -> {
                    points.end(Visit.of(request.servletRequest()).knownAccount(), point);
                    return ServerResponse.seeOther(URI.create(Said.SAVED.on("/notice")))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
