/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Figures;
import org.resguardo.rights.Figures.Line;
import org.resguardo.rights.MailboxSettings;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The figures of a year, for the business and, once it wants so, for everybody. */
public final class FiguresPage implements RouteOwner {
    private static final String HOME = "/rights/figures";
    private static final String PUBLIC = "/p/figures";
    private static final Audience READERS = Audience.of(Role.OWNER, Role.OFFICER, Role.STAFF, Role.ADVISER);
    private static final int YEARS = 3;

    private final Pages pages;
    private final Cases cases;
    private final MailboxSettings settings;
    private final Supplier<Business> business;
    private final InstantSource clock;

    /** The figures of these cases. */
    public FiguresPage(
            Pages pages, Cases cases, MailboxSettings settings, Supplier<Business> business, InstantSource clock) {
        this.pages = pages;
        this.cases = cases;
        this.settings = settings;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, READERS, this::show),
                Route.get(HOME + "/csv", READERS, this::csv),
                Route.post(HOME, RightsAudience.SETS, this::publish),
                Route.get(PUBLIC, Audience.EVERYONE, request -> everybody(request)),
                Route.get(
                        PUBLIC + "/{language}",
                        Audience.EVERYONE,
                        request -> PublicLanguage.of(request)
                                .map(language -> everybody(request))
                                .orElseGet(() -> ServerResponse.notFound().build())));
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).getYear();
    }

    private int year(ServerRequest request) {
        return request.param("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .orElse(thisYear());
    }

    private ServerResponse show(ServerRequest request) {
        Role role = Desk.by(request).role();
        int now = thisYear();
        return pages.show(
                request,
                "rights/figures.jte",
                new FiguresView(
                        Figures.of(cases.all(), year(request), ZoneId.systemDefault()),
                        IntStream.range(0, YEARS)
                                .map(back -> now - back)
                                .boxed()
                                .toList(),
                        settings.publishedYear(),
                        business.get().publicName(),
                        role == Role.OWNER || role == Role.OFFICER));
    }

    private ServerResponse csv(ServerRequest request) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        Figures figures = Figures.of(cases.all(), year(request), ZoneId.systemDefault());
        StringBuilder text = new StringBuilder(String.join(
                        ",",
                        words.say("rights.figures.kind"),
                        words.say("rights.figures.received"),
                        words.say("rights.figures.whole"),
                        words.say("rights.figures.partly"),
                        words.say("rights.figures.denied"),
                        words.say("rights.figures.open"),
                        words.say("rights.figures.median"),
                        words.say("rights.figures.mean")))
                .append("\r\n");
        for (Line line : figures.lines()) {
            text.append('"').append(words.say(line.title())).append("\",");
            text.append("%d,%d,%d,%d,%d,%s,%s\r\n"
                    .formatted(
                            line.received(),
                            line.whole(),
                            line.partly(),
                            line.denied(),
                            line.open(),
                            line.median().isPresent() ? line.median().getAsLong() : "",
                            line.mean().isPresent()
                                    ? String.format(
                                            Locale.ROOT, "%.1f", line.mean().getAsDouble())
                                    : ""));
        }
        return ServerResponse.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"requests-" + figures.year() + ".csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private ServerResponse publish(ServerRequest request) {
        int year = request.param("year")
                .filter(text -> text.matches("0|20\\d\\d"))
                .map(Integer::parseInt)
                .orElse(0);
        settings.publish(Desk.by(request), year);
        return Desk.to(Said.SAVED.on(HOME));
    }

    private ServerResponse everybody(ServerRequest request) {
        int year = settings.publishedYear();
        return year == 0
                ? ServerResponse.notFound().build()
                : pages.show(
                        request,
                        "rights/public-figures.jte",
                        new FiguresView(
                                Figures.of(cases.all(), year, ZoneId.systemDefault()),
                                List.of(),
                                year,
                                business.get().publicName(),
                                false));
    }

    /**
     * The page.
     *
     * @param figures the figures
     * @param years the years to choose from
     * @param published the year that everybody may read; 0 for none
     * @param business whose figures they are
     * @param sets true when the reader may publish them
     */
    public record FiguresView(Figures figures, List<Integer> years, int published, String business, boolean sets) {

        /** A mean, as people write it; a dash where there is none. */
        public String mean(Line line, Words words) {
            return line.mean().isPresent() ? words.number(Math.round(line.mean().getAsDouble())) : "–";
        }

        /** A median, as people write it; a dash where there is none. */
        public String median(Line line, Words words) {
            return line.median().isPresent() ? words.number(line.median().getAsLong()) : "–";
        }
    }
}
