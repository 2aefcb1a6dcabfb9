/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.DenialReason;
import org.resguardo.rights.Message.Direction;
import org.resguardo.rights.RightsCase;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** How a case ends, and what is to be done better afterwards. A case does not end before the person has an answer. */
public final class EndPage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/end";
    private static final int LONGEST = 40;
    private static final int LONGEST_LESSON = 2_000;

    private final Pages pages;
    private final CaseWork work;
    private final Desk desk;

    /** The page on which cases end. */
    public EndPage(Pages pages, CaseWork work, Desk desk) {
        this.pages = pages;
        this.work = work;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HERE,
                        RightsAudience.ANSWERS,
                        request -> desk.in(
                                request, of -> pages.show(request, "rights/end.jte", desk.view(of, FormView.empty())))),
                Route.post(HERE, RightsAudience.ANSWERS, this::end),
                Route.post(CasePage.HOME + "/lesson", RightsAudience.ANSWERS, this::lesson));
    }

    private ServerResponse end(ServerRequest request) {
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            String wished = form.optional("state", LONGEST);
            Optional<CaseState> end = CaseState.of(of.kind()).stream()
                    .filter(state -> !state.open() && state.id().equals(wished))
                    .findFirst();
            Optional<DenialReason> reason = DenialReason.of(form.optional("reason", LONGEST));
            String lesson = form.optional("lesson", LONGEST_LESSON);
            CaseView view = desk.view(of, FormView.empty());
            if (end.isEmpty()) {
                form.refuse("state", "rights.end.state.missing");
            }
            boolean refused = end.filter(EndPage::needsReason).isPresent();
            if (refused && reason.isEmpty()) {
                form.refuse("reason", "rights.end.reason.missing");
            }
            if (view.thread().stream().noneMatch(message -> message.direction() == Direction.OUT)) {
                form.refuse("state", "rights.end.unanswered");
            }
            if (end.filter(state -> unsafe(view, state)).isPresent()) {
                form.refuse("state", "rights.end.unproven");
            }
            if (!form.fine()) {
                return pages.show(
                        request, HttpStatus.UNPROCESSABLE_CONTENT, "rights/end.jte", desk.view(of, form.view()));
            }
            work.state(
                    Desk.by(request),
                    of,
                    end.orElseThrow(),
                    refused ? reason.map(DenialReason::id).orElse("") : "");
            keepLesson(request, of, lesson);
            return Desk.back(of);
        });
    }

    private static boolean needsReason(CaseState state) {
        return state == CaseState.DENIED || state == CaseState.PARTLY;
    }

    /** A correction or deletion is not said to be done as long as something stands against doing it. */
    private static boolean unsafe(CaseView view, CaseState state) {
        CaseKind kind = view.what().kind();
        boolean done = state == CaseState.COMPLETED || state == CaseState.PARTLY;
        return done
                && (kind == CaseKind.DELETION || kind == CaseKind.CORRECTION)
                && view.obstacleToChange().isPresent();
    }

    private void keepLesson(ServerRequest request, RightsCase of, String lesson) {
        if (!lesson.isEmpty()) {
            work.lesson(Desk.by(request), of, lesson, false);
        }
    }

    private ServerResponse lesson(ServerRequest request) {
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            String lesson = form.optional("lesson", LONGEST_LESSON);
            boolean learned = form.optional("learned", LONGEST).equals("yes");
            if (form.fine()) {
                work.lesson(Desk.by(request), of, learned ? of.lesson() : lesson, learned);
            }
            return Desk.back(of);
        });
    }
}
