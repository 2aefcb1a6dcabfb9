/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Cause;
import org.resguardo.notice.NoticeTemplate;
import org.resguardo.notice.NoticeTemplates;
import org.resguardo.notice.TemplateData;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.mail.LetterSheet;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The words with which notices begin: read, changed, looked at with the business's own data, and taken back to those of the program. */
public final class TemplatePage implements RouteOwner {
    private static final String HOME = "/notice/templates";
    private static final String ONE = HOME + "/{cause}/{language}";
    private static final int SUBJECT = 150;
    private static final int TEXT = 10_000;

    private final Pages pages;
    private final NoticeTemplates templates;
    private final TemplateData data;
    private final LetterSheet sheet;

    /** The page over some templates. */
    public TemplatePage(Pages pages, NoticeTemplates templates, TemplateData data, LetterSheet sheet) {
        this.pages = pages;
        this.templates = templates;
        this.data = data;
        this.sheet = sheet;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, NoticeAudience.READS, this::list),
                Route.get(
                        ONE,
                        NoticeAudience.READS,
                        request -> with(
                                request,
                                (cause, language) -> show(
                                        request,
                                        HttpStatus.OK,
                                        cause,
                                        language,
                                        filled(templates.find(cause, language))))),
                Route.post(
                        ONE,
                        NoticeAudience.CHANGES,
                        request -> with(request, (cause, language) -> write(request, cause, language))),
                Route.post(
                        ONE + "/preview",
                        NoticeAudience.CHANGES,
                        request -> with(request, (cause, language) -> preview(request, cause, language))),
                Route.post(
                        ONE + "/reset",
                        NoticeAudience.CHANGES,
                        request -> with(request, (cause, language) -> reset(request, cause, language))));
    }

    private static ServerResponse with(ServerRequest request, BiFunction<Cause, Language, ServerResponse> answer) {
        Optional<Cause> cause = Arrays.stream(Cause.values())
                .filter(one -> one.id().equals(request.pathVariable("cause")))
                .findFirst();
        return cause.flatMap(one ->
                        Language.of(request.pathVariable("language")).map(language -> answer.apply(one, language)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse list(ServerRequest request) {
        List<TemplatesView.Line> lines = Arrays.stream(Cause.values())
                .flatMap(cause -> Arrays.stream(Language.values())
                        .map(language -> new TemplatesView.Line(
                                cause, language, templates.own(cause, language).isPresent())))
                .toList();
        return pages.show(request, "notice/templates.jte", new TemplatesView(lines));
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, Cause cause, Language language, FormView form) {
        TemplateView view = new TemplateView(
                cause,
                language,
                templates.own(cause, language).isPresent(),
                templates.find(cause, language).fill(data.in(language)),
                form,
                NoticeAudience.changes(request));
        return pages.show(request, status, "notice/template.jte", view);
    }

    private static FormView filled(NoticeTemplate template) {
        return new FormView(
                Map.of("subject", template.subject(), "text", template.text(), "html", template.html()), List.of());
    }

    private NoticeTemplate typed(Form form, Cause cause) {
        NoticeTemplate template = new NoticeTemplate(
                form.text("subject", SUBJECT, "notice.subject.missing"),
                form.text("text", TEXT, "notice.text.missing").replace("\r\n", "\n"),
                form.text("html", TEXT, "notice.template.no_text").replace("\r\n", "\n"));
        if (form.fine()) {
            template.flaw(cause).ifPresent(flaw -> form.refuse("text", flaw.sentence()));
            template.htmlFlaw().ifPresent(flaw -> form.refuse("html", flaw.sentence()));
        }
        return template;
    }

    private ServerResponse write(ServerRequest request, Cause cause, Language language) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        NoticeTemplate template = typed(form, cause);
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, cause, language, form.view());
        }
        templates.write(visit.knownAccount(), cause, language, template);
        return back(cause, language);
    }

    /** What is typed, as it would arrive; nothing is kept. */
    private ServerResponse preview(ServerRequest request, Cause cause, Language language) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        NoticeTemplate template = typed(form, cause);
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, cause, language, form.view());
        }
        Campaign.Said said = template.fill(data.in(language));
        LetterSheet.Part part =
                new LetterSheet.Part(language, said.text(), Optional.of(template.html(said)), Optional.empty(), "");
        return Rendered.page(sheet.html(said.subject(), List.of(part)));
    }

    private ServerResponse reset(ServerRequest request, Cause cause, Language language) {
        templates.reset(Visit.of(request.servletRequest()).knownAccount(), cause, language);
        return back(cause, language);
    }

    private static ServerResponse back(Cause cause, Language language) {
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME + "/" + cause.id() + "/" + language.tag())))
                .build();
    }
}
