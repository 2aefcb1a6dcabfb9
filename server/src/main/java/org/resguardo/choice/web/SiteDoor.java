/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.choice.Signals;
import org.resguardo.choice.ledger.Standing;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.site.SiteChoices;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.api.ApiThrottle;
import org.resguardo.platform.api.Json;
import org.resguardo.platform.words.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes in what visitors of the business's sites chose, and gives them the proof of it. Only the sites that the banner names may send; of
 * a person nothing is known here but a random id of 128 bits, and whoever has that may read what was chosen under it.
 */
public final class SiteDoor implements RouteOwner {
    private static final int BODY = 8_192;
    private static final int MOST = 20;
    private static final int A_MINUTE = 60;
    private static final int A_MINUTE_FOR_ALL = 6_000;
    private static final int STALE = 409;

    private final SiteFiles files;
    private final SiteChoices choices;
    private final Standings standings;
    private final ChoicesViews views;
    private final ApiThrottle throttle;

    /** The door to some choices. */
    public SiteDoor(
            SiteFiles files, SiteChoices choices, Standings standings, ChoicesViews views, InstantSource clock) {
        this.files = files;
        this.choices = choices;
        this.standings = standings;
        this.views = views;
        this.throttle = new ApiThrottle(clock);
    }

    record Sent(
            @Nullable String subject,
            int version,
            @Nullable String language,
            @Nullable Long signalAge,
            @Nullable List<Row> choices) {}

    record Row(
            @Nullable String purpose,
            @Nullable String answer,
            long age,
            boolean signal,
            @Nullable String words) {
        SiteChoices.Said said() {
            return new SiteChoices.Said(
                    Objects.requireNonNullElse(purpose, ""),
                    "yes".equals(answer),
                    age,
                    signal,
                    Objects.requireNonNullElse(words, ""));
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/widget/choices", Audience.EVERYONE, this::take),
                Route.post("/widget/receipts", Audience.EVERYONE, this::prove));
    }

    private ServerResponse take(ServerRequest request) {
        Optional<ServerResponse> no = refusal(request);
        if (no.isPresent()) {
            return no.get();
        }
        Optional<Sent> sent = Json.read(request, Sent.class, BODY);
        Optional<Subject> subject = sent.flatMap(one -> stranger(one.subject()));
        List<SiteChoices.Said> said = sent.map(Sent::choices)
                .filter(rows -> rows.size() <= MOST)
                .map(rows -> rows.stream().map(Row::said).toList())
                .orElse(List.of());
        if (subject.isEmpty()) {
            return answer(request, 422, Map.of("recorded", false));
        }
        if (choices.stale(said)) {
            return answer(request, STALE, Map.of("recorded", false));
        }
        long signalAge =
                sent.map(Sent::signalAge).orElse(Signals.given(request.headers().header(Signals.HEADER)) ? 0L : -1L);
        choices.record(
                subject.get(),
                sent.map(Sent::language).flatMap(Language::of).orElse(Language.SPANISH),
                Origins.of(request) + " #" + sent.get().version(),
                signalAge,
                said);
        return answer(request, 200, Map.of("recorded", true));
    }

    private ServerResponse prove(ServerRequest request) {
        Optional<ServerResponse> no = refusal(request);
        if (no.isPresent()) {
            return no.get();
        }
        Optional<Subject> subject = Json.read(request, Sent.class, BODY).flatMap(one -> stranger(one.subject()));
        if (subject.isEmpty()) {
            return answer(request, 422, Map.of("recorded", false));
        }
        String id = subject.get().id();
        String receipts = standings.of(id).values().stream()
                .map(Standing::seq)
                .filter(seq -> seq > 0)
                .flatMap(seq -> views.receipt(id, seq).stream())
                .collect(Collectors.joining("\n"));
        return open(ServerResponse.ok(), request)
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(receipts);
    }

    private static Optional<Subject> stranger(@Nullable String id) {
        return Optional.ofNullable(id).filter(one -> one.startsWith("r:")).flatMap(Subjects::byId);
    }

    /** Sites that are not named get nothing, and their browsers show them nothing; networks that send too much wait. */
    private Optional<ServerResponse> refusal(ServerRequest request) {
        boolean ours = files.now()
                .filter(now -> now.sites().contains(Origins.of(request)))
                .isPresent();
        if (!ours) {
            return Optional.of(Json.answer(403, Map.of("recorded", false)));
        }
        long pause = Math.max(
                throttle.pause(request.servletRequest().getRemoteAddr(), A_MINUTE),
                throttle.pause("all", A_MINUTE_FOR_ALL));
        return pause == 0 ? Optional.empty() : Optional.of(answer(request, 429, Map.of("recorded", false)));
    }

    private static ServerResponse answer(ServerRequest request, int status, Object value) {
        return open(ServerResponse.status(status), request)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(value);
    }

    private static ServerResponse.BodyBuilder open(ServerResponse.BodyBuilder response, ServerRequest request) {
        return response.header("Access-Control-Allow-Origin", Origins.of(request))
                .header("Vary", "Origin")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
