/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.appstore;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.appstore.AppAnswers;
import org.resguardo.policy.appstore.AppData;
import org.resguardo.policy.appstore.AppleLabel;
import org.resguardo.policy.appstore.Apps;
import org.resguardo.policy.appstore.PlayForm;
import org.resguardo.policy.appstore.PlayTemplate;
import org.resguardo.policy.appstore.PrivacyManifest;
import org.resguardo.policy.appstore.StoreComparison;
import org.resguardo.policy.appstore.StoreComparison.Difference;
import org.resguardo.policy.appstore.StoreTerms;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Facts;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks what only the makers of the app know, fills in what the stores ask, and holds what they show against it. */
public final class AppPage implements RouteOwner {
    static final String HOME = "/policy/app";
    private static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    private static final Audience CHANGES = Audience.of(Role.OWNER, Role.OFFICER);
    private static final String FILE = "file";
    private static final String LABEL = "app-privacy-details.json";
    private static final String MANIFEST = "PrivacyInfo.xcprivacy";
    private static final long LARGEST = 2_000_000;

    private final Pages pages;
    private final Apps apps;
    private final StoreTerms terms;
    private final Supplier<Facts> facts;

    /** The page of the app, filled from these facts. */
    public AppPage(Pages pages, Apps apps, StoreTerms terms, Supplier<Facts> facts) {
        this.pages = pages;
        this.apps = apps;
        this.terms = terms;
        this.facts = facts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, READS, request -> show(request, HttpStatus.OK, Optional.empty(), FormView.empty())),
                Route.post(HOME, CHANGES, this::tell),
                Route.post(HOME + "/play", READS, this::play),
                Route.post(HOME + "/comparison", READS, this::compare),
                Route.get(HOME + "/files/{name}", READS, this::file));
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, Optional<List<Difference>> compared, FormView form) {
        Visit visit = Visit.of(request.servletRequest());
        Words words = pages.words(visit);
        AppAnswers answers = apps.current();
        Facts now = facts.get();
        List<AppView.Choice> choices = now.activities().stream()
                .filter(activity -> activity.ofThePublic() && activity.fact().confirmed())
                .map(activity -> new AppView.Choice(activity.key(), name(activity, words)))
                .toList();
        List<String> kinds = data(now, answers).kinds().keySet().stream()
                .map(category -> category.title(words.language().locale()))
                .toList();
        return pages.show(
                request,
                status,
                "policy/app/app.jte",
                new AppView(
                        answers,
                        choices,
                        kinds,
                        terms.apis(),
                        PrivacyManifest.missing(answers),
                        compared,
                        form,
                        visit.knownAccount().role() != Role.ADVISER));
    }

    private static String name(Activity activity, Words words) {
        return words.language().tag().equals("es")
                ? activity.fact().name().es()
                : activity.fact().name().en();
    }

    private static AppData data(Facts facts, AppAnswers answers) {
        return AppData.of(Claims.from(facts), facts.activities(), answers.activities());
    }

    private ServerResponse tell(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<AppAnswers> told = AppForm.read(request, form, facts.get().activities(), terms);
        if (told.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), form.view());
        }
        apps.keep(visit.knownAccount(), told.get());
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private ServerResponse play(ServerRequest request) throws ServletException, IOException {
        Optional<PlayTemplate> template = text(request).flatMap(PlayTemplate::read);
        if (template.isEmpty()) {
            return refused(request);
        }
        AppAnswers answers = apps.current();
        PlayForm.Filled filled = new PlayForm(terms).fill(template.get(), data(facts.get(), answers), answers);
        return ServerResponse.ok()
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"data_safety_export.csv\"")
                .body(filled.template().text().getBytes(StandardCharsets.UTF_8));
    }

    private ServerResponse compare(ServerRequest request) throws ServletException, IOException {
        Optional<String> text = text(request);
        AppAnswers answers = apps.current();
        AppData data = data(facts.get(), answers);
        Optional<List<Difference>> play = text.flatMap(PlayTemplate::read)
                .map(shown -> StoreComparison.play(
                        shown, new PlayForm(terms).fill(shown, data, answers).template()));
        Optional<List<Difference>> compared = play.or(() -> text.flatMap(AppleLabel::read)
                .map(shown -> StoreComparison.apple(shown, AppleLabel.of(data, answers, terms))));
        return compared.isEmpty() ? refused(request) : show(request, HttpStatus.OK, compared, FormView.empty());
    }

    private ServerResponse refused(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        form.refuse(FILE, "policy.app.file.unknown");
        return show(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), form.view());
    }

    private static Optional<String> text(ServerRequest request) throws ServletException, IOException {
        String type =
                Optional.ofNullable(request.servletRequest().getContentType()).orElse("");
        if (!type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        Part part = request.servletRequest().getPart(FILE);
        if (part == null || part.getSize() == 0 || part.getSize() > LARGEST) {
            return Optional.empty();
        }
        return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private ServerResponse file(ServerRequest request) {
        AppAnswers answers = apps.current();
        AppData data = data(facts.get(), answers);
        return switch (request.pathVariable("name")) {
            case LABEL ->
                download(
                        LABEL,
                        "application/json",
                        AppleLabel.of(data, answers, terms).json());
            case MANIFEST ->
                PrivacyManifest.missing(answers).isEmpty()
                        ? download(MANIFEST, "application/xml", PrivacyManifest.write(data, answers, terms))
                        : ServerResponse.notFound().build();
            default -> ServerResponse.notFound().build();
        };
    }

    private static ServerResponse download(String name, String type, String text) {
        return ServerResponse.ok()
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
