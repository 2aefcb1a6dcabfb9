/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.CaseCode;
import org.resguardo.rights.Cases;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Upload;
import org.resguardo.rights.fulfil.Erasure;
import org.resguardo.rights.fulfil.Erasures;
import org.resguardo.rights.fulfil.Fulfilment;
import org.resguardo.rights.fulfil.Packages;
import org.resguardo.rights.fulfil.ReportLine;
import org.resguardo.rights.fulfil.ReportWords;
import org.resguardo.rights.web.CasePortal;
import org.resguardo.rights.web.CaseVisits;
import org.resguardo.rights.web.Portal;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The person's data on the page of her case: she fetches it once, and confirms that it be erased. Nothing of it is shown, and nothing can
 * be confirmed, before a code was read at a contact on file.
 */
public final class DataPortal implements RouteOwner {
    private static final String HERE = CasePortal.HOME + "/{secret}/data";

    private final Pages pages;
    private final Cases cases;
    private final Portal portal;
    private final CaseVisits visits;
    private final Fulfilment fulfilment;
    private final Packages packages;
    private final Erasures erasures;
    private final ReportWords reportWords;
    private final InstantSource clock;

    /** The data of people on the pages of their cases. */
    public DataPortal(
            Pages pages,
            Cases cases,
            Portal portal,
            CaseVisits visits,
            Fulfilment fulfilment,
            Packages packages,
            Erasures erasures,
            ReportWords reportWords,
            InstantSource clock) {
        this.pages = pages;
        this.cases = cases;
        this.portal = portal;
        this.visits = visits;
        this.fulfilment = fulfilment;
        this.packages = packages;
        this.erasures = erasures;
        this.reportWords = reportWords;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, Audience.EVERYONE, this::show),
                Route.post(HERE + "/file", Audience.EVERYONE, this::fetch),
                Route.post(HERE + "/confirmation", Audience.EVERYONE, this::confirm));
    }

    private ServerResponse show(ServerRequest request) {
        return in(request, of -> {
            Visit.speak(request.servletRequest(), of.language());
            boolean sure = portal.sure(of, visits.identifier(request, of));
            Optional<Packages.Ready> ready = sure ? ready(of) : Optional.empty();
            return pages.show(
                    request,
                    "rights/portal-data.jte",
                    new DataPortalView(
                            of,
                            home(request),
                            sure,
                            ready,
                            ready.flatMap(one -> packages.passphrase(of, one)).orElse(""),
                            ready.filter(one -> one.fetchable(clock.instant())).isPresent(),
                            sure ? plan(of) : Optional.empty(),
                            reportWords));
        });
    }

    /** An archive that was released and that nothing stands against now. */
    private Optional<Packages.Ready> ready(RightsCase of) {
        return packages.of(of)
                .filter(one -> one.released().isPresent())
                .filter(one -> fulfilment.obstacle(of, one.personal()).isEmpty());
    }

    private Optional<Erasure> plan(RightsCase of) {
        return erasures.of(of)
                .filter(one -> fulfilment
                        .obstacle(of, org.resguardo.rights.Message.Personal.DATA)
                        .isEmpty());
    }

    private ServerResponse fetch(ServerRequest request) {
        return in(
                request,
                of -> Optional.of(of)
                        .filter(one -> portal.sure(one, visits.identifier(request, one)))
                        .flatMap(fulfilment::fetch)
                        .map(content -> CasePortal.download(Upload.of(
                                pages.words(of.language()).say("rights.package.file", "number", of.number()), content)))
                        .orElseGet(() -> to(home(request))));
    }

    private ServerResponse confirm(ServerRequest request) {
        return in(request, of -> {
            if (portal.sure(of, visits.identifier(request, of))) {
                plan(of).filter(plan -> plan.state() == Erasure.State.PLANNED && of.open())
                        .ifPresent(plan -> erasures.confirm(of, plan, "person", Optional.empty()));
            }
            return to(home(request));
        });
    }

    private ServerResponse in(ServerRequest request, Function<RightsCase, ServerResponse> answer) {
        return CaseCode.typed(request.pathVariable("secret"))
                .flatMap(cases::opened)
                .map(answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static String home(ServerRequest request) {
        return CasePortal.HOME
                + "/"
                + CaseCode.typed(request.pathVariable("secret"))
                        .map(CaseCode::shown)
                        .orElse("")
                + "/data";
    }

    private static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    /**
     * The page.
     *
     * @param what the case
     * @param at its address
     * @param sure true when a code was read at a contact on file
     * @param ready what she can fetch, or has fetched
     * @param passphrase what opens it
     * @param fetchable true when she can fetch it now
     * @param plan what is to be erased, or was
     * @param reportWords says why something stays
     */
    public record DataPortalView(
            RightsCase what,
            String at,
            boolean sure,
            Optional<Packages.Ready> ready,
            String passphrase,
            boolean fetchable,
            Optional<Erasure> plan,
            ReportWords reportWords) {

        /** The page of the case. */
        public String back() {
            return at.substring(0, at.length() - "/data".length());
        }

        /** What stays, in words. */
        public String sentence(Words words, ReportLine line) {
            return reportWords.sentence(words, line);
        }

        /** Whose page it is, and no secret. */
        @Override
        public String toString() {
            return "data of case " + what.id();
        }
    }
}
