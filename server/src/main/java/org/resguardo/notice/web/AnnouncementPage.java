/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.notice.AnnouncedData;
import org.resguardo.notice.AnnouncementWriter;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionNotices;
import org.resguardo.notice.web.AnnouncementForm.DataChoice;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.document.Clauses;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Something new that asks for data: a short form for the owner, from which come the notice to customers and the tasks that bring the
 * inventory and the policy along.
 */
public final class AnnouncementPage implements RouteOwner {
    private static final String HOME = "/notice/announcements";
    private static final int WHAT = 200;
    private static final int NOTICE_DAYS = 14;

    private final Pages pages;
    private final Campaigns campaigns;
    private final CollectionNotices notices;
    private final AnnouncementWriter writer;
    private final AnnouncedData data;
    private final InstantSource clock;

    /** The page over these. */
    public AnnouncementPage(
            Pages pages,
            Campaigns campaigns,
            CollectionNotices notices,
            AnnouncementWriter writer,
            AnnouncedData data,
            InstantSource clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.notices = notices;
        this.writer = writer;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HOME + "/new",
                        NoticeAudience.CHANGES,
                        request -> show(request, HttpStatus.OK, empty(), Set.of())),
                Route.post(HOME, NoticeAudience.CHANGES, this::draft));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private FormView empty() {
        return new FormView(Map.of("from", today().plusDays(NOTICE_DAYS).toString()), List.of());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form, Set<String> marked) {
        Language reader = Visit.of(request.servletRequest()).language();
        AnnouncementForm view =
                new AnnouncementForm(ActivityChoice.of(notices.claims(), reader), data(reader), marked, form);
        return pages.show(request, status, "notice/announcement.jte", view);
    }

    private static List<DataChoice> data(Language reader) {
        Clauses clauses = Clauses.in(reader.locale());
        return Arrays.stream(DataCategory.values())
                .map(category -> new DataChoice(category.id(), clauses.say(AnnouncementWriter.clause(category.id()))))
                .sorted(Comparator.comparing(DataChoice::title))
                .toList();
    }

    private ServerResponse draft(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String spanish = form.text("what-es", WHAT, "notice.announce.what.missing");
        String english = form.text("what-en", WHAT, "notice.announce.what.missing");
        String activity = form.optional("activity", WHAT);
        boolean known = ActivityChoice.of(notices.claims(), visit.language()).stream()
                .anyMatch(choice -> choice.key().equals(activity));
        if (!known) {
            form.refuse("activity", "notice.point.activity.missing");
        }
        List<String> data = request.params().getOrDefault("data", List.of()).stream()
                .filter(id -> DataCategory.byId(id).isPresent())
                .distinct()
                .toList();
        if (data.isEmpty()) {
            form.refuse("data", "notice.announce.data.missing");
        }
        Optional<LocalDate> from = day(form.text("from", 10, "notice.announce.from.missing"));
        if (from.isEmpty() || from.get().isBefore(today())) {
            form.refuse("from", "notice.announce.from.missing");
        }
        if (!form.fine() || from.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view(), Set.copyOf(data));
        }
        Campaign.Change change = new Campaign.Change(activity, data);
        Map<Language, Campaign.Said> words = writer.write(
                Map.of(Language.SPANISH, spanish, Language.ENGLISH, english), change, notices.claims(), from.get());
        long id = campaigns.draft(visit.knownAccount(), false, words, from.get(), change);
        this.data.add(visit.knownAccount(), change);
        return ServerResponse.seeOther(URI.create("/notice/campaigns/" + id)).build();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
