/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.IncidentNotices;
import org.resguardo.notice.IncidentNotices.Letters;
import org.resguardo.notice.Posting;
import org.resguardo.notice.Postings;
import org.resguardo.notice.Way;
import org.resguardo.notice.web.CalendarView.Line;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What was told to whom and when, as a page and as a file. */
public final class CalendarPage implements RouteOwner {
    private static final String HOME = "/notice/calendar";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Pages pages;
    private final Campaigns campaigns;
    private final CollectionPoints points;
    private final Outbox outbox;
    private final Postings postings;
    private final IncidentNotices incidents;

    /** The calendar of these. */
    public CalendarPage(
            Pages pages,
            Campaigns campaigns,
            CollectionPoints points,
            Outbox outbox,
            Postings postings,
            IncidentNotices incidents) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.points = points;
        this.outbox = outbox;
        this.postings = postings;
        this.incidents = incidents;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, NoticeAudience.READS, this::show),
                Route.get(HOME + ".csv", NoticeAudience.READS, this::file));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(request, "notice/calendar.jte", new CalendarView(lines(request)));
    }

    private List<Line> lines(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Words words = pages.words(visit);
        List<Line> lines = new ArrayList<>();
        campaigns
                .all()
                .forEach(campaign -> campaign.sending()
                        .ifPresent(sending -> lines.add(new Line(
                                sending.at(),
                                campaign.in(visit.language()).subject(),
                                whom(campaign, words),
                                sending.hash(),
                                campaign.page()))));
        postings.all()
                .forEach(posting -> campaigns
                        .find(posting.campaign())
                        .ifPresent(campaign -> lines.add(posted(posting, campaign, visit.language(), words))));
        incidents.letters().forEach(letters -> lines.addAll(told(letters, words)));
        points.all()
                .forEach(point -> points.told(point)
                        .forEach(told -> lines.add(new Line(
                                told.since(),
                                point.name(),
                                words.say("notice.calendar.asked"),
                                told.hash(),
                                point.page()))));
        lines.sort(Comparator.comparing(Line::at).reversed());
        return lines;
    }

    private static Line posted(Posting posting, Campaign campaign, Language reader, Words words) {
        String until = posting.endedAt()
                .map(ended -> words.day(LocalDate.ofInstant(ended, ZoneId.systemDefault())))
                .orElseGet(() -> words.day(posting.lastDay()));
        String whom = words.say(
                posting.way() == Way.SITE ? "notice.calendar.site" : "notice.calendar.shop", Map.of("until", until));
        return new Line(posting.at(), campaign.in(reader).subject(), whom, posting.hash(), campaign.page());
    }

    /** Letters by mail stand with the fingerprint of their text; those on paper have one for each print file. */
    private List<Line> told(Letters letters, Words words) {
        String what = words.say(
                "notice.calendar.incident",
                Map.of(
                        "number", letters.incident().id(),
                        "kind", words.say(letters.incident().kind().title())));
        Instant at = letters.mailing().begunAt();
        String page = letters.incident().page();
        List<Line> lines = new ArrayList<>();
        letters.mailing()
                .batches()
                .forEach(batch ->
                        lines.add(new Line(at, what, sent(outbox.counts(batch.name()), words), batch.sha(), page)));
        letters.mailing()
                .parts()
                .forEach(part -> lines.add(new Line(
                        at, what, words.say("notice.calendar.printed", "count", part.letters()), part.sha(), page)));
        return lines;
    }

    private String whom(Campaign campaign, Words words) {
        return sent(outbox.counts(campaign.batch()), words);
    }

    private static String sent(Map<MailState, Long> counts, Words words) {
        long bounced = counts.getOrDefault(MailState.BOUNCED, 0L) + counts.getOrDefault(MailState.FAILED, 0L);
        return words.say(
                "notice.calendar.sent",
                Map.of(
                        "sent", counts.getOrDefault(MailState.SENT, 0L),
                        "waiting", counts.getOrDefault(MailState.WAITING, 0L),
                        "bounced", bounced,
                        "unwanted", counts.getOrDefault(MailState.SUPPRESSED, 0L)));
    }

    private ServerResponse file(ServerRequest request) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter out = new CSVPrinter(text, CSVFormat.RFC4180)) {
            out.printRecord("at", "what", "whom", "text_sha256");
            for (Line line : lines(request)) {
                out.printRecord(line.at(), line.what(), line.whom(), line.hash());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ServerResponse.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"notices.csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
