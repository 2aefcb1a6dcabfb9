/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resguardo.notice.CollectionNotices;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.CollectionText;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The public page of a place where data is asked, and the script that opens the same text next to a field. Both leave no cookie. */
public final class PublicNotice implements RouteOwner {
    private static final String HOME = "/p/notice/{id}";
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Pages pages;
    private final CollectionPoints points;
    private final CollectionNotices notices;
    private final PublicAddress address;

    /** The public pages of these places. */
    public PublicNotice(Pages pages, CollectionPoints points, CollectionNotices notices, PublicAddress address) {
        this.pages = pages;
        this.points = points;
        this.notices = notices;
        this.address = address;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HOME,
                        Audience.EVERYONE,
                        request ->
                                show(request, Visit.of(request.servletRequest()).language())),
                Route.get(
                        HOME + "/{language}",
                        Audience.EVERYONE,
                        request -> Language.of(request.pathVariable("language"))
                                .map(language -> show(request, language))
                                .orElseGet(() -> ServerResponse.notFound().build())),
                Route.get(HOME + "/{language}/element.js", Audience.EVERYONE, this::element));
    }

    private Optional<CollectionPoint> find(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("[0-9]{1,18}") ? points.find(Long.parseLong(id)) : Optional.empty();
    }

    private ServerResponse show(ServerRequest request, Language language) {
        return find(request)
                .flatMap(point -> notices.inForce(point, language)
                        .map(text -> new PublicNoticeView(point, text, pages.words(language))))
                .map(view -> pages.show(request, "notice/public.jte", view))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Other sites load it, which is what it is for; it reads nothing of them and sends nothing anywhere. */
    private ServerResponse element(ServerRequest request) {
        return Language.of(request.pathVariable("language"))
                .flatMap(language -> find(request)
                        .flatMap(point -> notices.inForce(point, language).map(text -> script(point, language, text))))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse script(CollectionPoint point, Language language, CollectionText text) {
        String policy = address.current().orElse("") + "/p/policy/" + language.tag();
        String script = ElementScript.of(
                point.id(), text, language, pages.words(language).say("notice.public.policy"), policy);
        return ServerResponse.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(script.getBytes(StandardCharsets.UTF_8));
    }
}
