/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The policy for everybody, without sign-in, cookie or script.
 *
 * <p>What was made of a version once is kept and told apart by the version's hash: a version never changes. Only the newest few are kept.
 */
public final class PublicPolicy implements RouteOwner {
    static final String HOME = "/p/policy";
    private static final String PDF = ".pdf";
    private static final int KEPT = 128;

    private final Pages pages;
    private final Documents documents;
    private final PolicyVersions versions;
    private final InstantSource clock;
    private final Map<String, Answer> made = new ConcurrentHashMap<>();

    /** What is sent, and how it is told apart. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Answer(MediaType type, byte[] body, String tag) {}

    /** The public pages of some versions. */
    public PublicPolicy(Pages pages, Documents documents, PolicyVersions versions, InstantSource clock) {
        this.pages = pages;
        this.documents = documents;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public java.util.List<Route> routes() {
        return java.util.List.of(
                Route.get(HOME, Audience.EVERYONE, this::negotiate),
                Route.get(HOME + "/{language}", Audience.EVERYONE, request -> now(request, "page")),
                Route.get(HOME + "/{language}/papers/{name}", Audience.EVERYONE, this::paper),
                Route.get(HOME + "/{language}/versions", Audience.EVERYONE, request -> now(request, "history")),
                Route.get(HOME + "/{language}/versions/{number}", Audience.EVERYONE, this::old),
                Route.get(HOME + "/{language}/files/{name}", Audience.EVERYONE, this::file));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private ServerResponse negotiate(ServerRequest request) {
        Language language = Visit.of(request.servletRequest()).language();
        return versions.on(today())
                .map(version -> send(request, page(request, version, language, "page"), true))
                .orElseGet(() -> none(request, language));
    }

    private ServerResponse now(ServerRequest request, String what) {
        Optional<Language> language = language(request);
        if (language.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        return versions.on(today())
                .map(version -> send(request, page(request, version, language.get(), what), false))
                .orElseGet(() -> none(request, language.get()));
    }

    private ServerResponse old(ServerRequest request) {
        Optional<Language> language = language(request);
        String number = request.pathVariable("number");
        Optional<PolicyVersion> version =
                number.matches("\\d{1,6}") ? versions.find(Integer.parseInt(number)) : Optional.empty();
        return language.isEmpty() || version.isEmpty()
                ? ServerResponse.notFound().build()
                : send(request, page(request, version.get(), language.get(), "page"), false);
    }

    private ServerResponse file(ServerRequest request) {
        Optional<Language> language = language(request);
        Optional<PolicyFile> file = PolicyFile.of(request.pathVariable("name"));
        Optional<PolicyVersion> version = versions.on(today());
        if (language.isEmpty() || file.isEmpty() || version.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        Answer answer = made(
                version.get(),
                language.get(),
                file.get().fileName(),
                () -> file.get()
                        .content(
                                PublicView.of(version.get(), language.get(), pages, versions, today()),
                                pages,
                                documents,
                                request));
        return send(request, new Answer(file.get().type(), answer.body(), answer.tag()), false);
    }

    /** A document beside the policy, as a page or, with {@code .pdf} behind its name, to print and to hand out. */
    private ServerResponse paper(ServerRequest request) {
        String name = request.pathVariable("name");
        boolean printed = name.endsWith(PDF);
        Optional<Paper> paper = Paper.of(printed ? name.substring(0, name.length() - PDF.length()) : name);
        Optional<Language> language = language(request);
        Optional<PolicyVersion> version = versions.on(today());
        if (language.isEmpty()
                || paper.isEmpty()
                || version.filter(one -> one.papers().containsKey(paper.get())).isEmpty()) {
            return ServerResponse.notFound().build();
        }
        PaperView view =
                new PaperView(PublicView.of(version.get(), language.get(), pages, versions, today()), paper.get());
        Answer answer = made(
                version.get(),
                language.get(),
                name,
                () -> printed
                        ? documents.pdf("policy/paper-pdf.jte", language.get(), view)
                        : pages.part(request, "policy/public-paper.jte", view).getBytes(StandardCharsets.UTF_8));
        MediaType type = printed ? MediaType.APPLICATION_PDF : MediaType.TEXT_HTML;
        return send(request, new Answer(type, answer.body(), answer.tag()), false);
    }

    private static Optional<Language> language(ServerRequest request) {
        return Language.of(request.pathVariable("language"));
    }

    /** The list of versions, and whether one is in force, change with what is published and with the day. */
    private Answer page(ServerRequest request, PolicyVersion version, Language language, String what) {
        PublicView view = PublicView.of(version, language, pages, versions, today());
        String template = what.equals("history") ? "policy/public-history.jte" : "policy/public.jte";
        return made(
                version,
                language,
                what + view.all().size() + view.old(),
                () -> pages.part(request, template, view).getBytes(StandardCharsets.UTF_8));
    }

    private Answer made(PolicyVersion version, Language language, String what, Supplier<byte[]> body) {
        if (made.size() > KEPT) {
            made.clear();
        }
        String tag = version.hash().substring(0, 24) + "-" + language.tag() + "-" + what;
        return made.computeIfAbsent(tag, key -> new Answer(MediaType.TEXT_HTML, body.get(), key));
    }

    private static ServerResponse send(ServerRequest request, Answer answer, boolean negotiated) {
        boolean known = request.headers().header("If-None-Match").stream()
                .flatMap(value -> ETag.parse(value).stream())
                .anyMatch(tag -> tag.tag().equals(answer.tag()) || tag.isWildcard());
        ServerResponse.BodyBuilder response = ServerResponse.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header("ETag", "W/\"" + answer.tag() + "\"")
                .header("Cache-Control", "public, no-cache");
        if (negotiated) {
            response.header("Vary", "Accept-Language, Cookie");
        }
        return known
                ? response.build()
                : response.contentType(new MediaType(answer.type(), StandardCharsets.UTF_8))
                        .body(answer.body());
    }

    private ServerResponse none(ServerRequest request, Language language) {
        return pages.show(request, HttpStatus.NOT_FOUND, "policy/public-none.jte", pages.words(language));
    }
}
