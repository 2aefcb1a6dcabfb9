/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.Release.Obstacle;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Upload;
import org.resguardo.rights.Writing;
import org.resguardo.rights.fulfil.Fulfilment;
import org.resguardo.rights.fulfil.Packages;
import org.resguardo.rights.web.CasePage;
import org.resguardo.rights.web.CasePortal;
import org.resguardo.rights.web.CaseView;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.RightsAudience;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a person takes along: made, reviewed, and released to her. */
public final class PackagePage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/package";

    private final Pages pages;
    private final Desk desk;
    private final Fulfilment fulfilment;
    private final Packages packages;
    private final CaseWork work;
    private final Stores stores;
    private final Supplier<String> business;

    /** The page of each case's archive. */
    public PackagePage(
            Pages pages,
            Desk desk,
            Fulfilment fulfilment,
            Packages packages,
            CaseWork work,
            Stores stores,
            Supplier<String> business) {
        this.pages = pages;
        this.desk = desk;
        this.fulfilment = fulfilment;
        this.packages = packages;
        this.work = work;
        this.stores = stores;
        this.business = business;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HERE,
                        RightsAudience.ANSWERS,
                        request -> desk.in(request, of -> show(request, of, HttpStatus.OK, ""))),
                Route.post(HERE, RightsAudience.ANSWERS, this::make),
                Route.get(HERE + "/file", RightsAudience.ANSWERS, this::file),
                Route.post(HERE + "/release", RightsAudience.ANSWERS, this::release));
    }

    private ServerResponse show(ServerRequest request, RightsCase of, HttpStatus status, String refused) {
        Optional<Packages.Ready> ready = packages.of(of);
        return pages.show(
                request,
                status,
                "rights/handover.jte",
                new PackagePageView(
                        desk.view(of, FormView.empty()),
                        ready,
                        ready.flatMap(one -> packages.passphrase(of, one)).orElse(""),
                        ready.flatMap(one -> fulfilment.obstacle(of, one.personal())),
                        refused));
    }

    private ServerResponse make(ServerRequest request) {
        return desk.in(request, of -> {
            Map<Long, String> names = stores.all().stream().collect(Collectors.toMap(DataStore::id, DataStore::name));
            Optional<Fulfilment.Refusal> refusal = fulfilment.prepare(Desk.by(request), of, names);
            return refusal.map(why -> show(request, of, HttpStatus.UNPROCESSABLE_CONTENT, why.sentence()))
                    .orElseGet(() -> Desk.to(Said.SAVED.on(of.page() + "/package")));
        });
    }

    private ServerResponse file(ServerRequest request) {
        return desk.in(
                request,
                of -> packages.of(of)
                        .flatMap(ready -> packages.look(of, ready))
                        .map(content -> CasePortal.download(Upload.of("datos-" + of.number() + ".zip", content)))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    /** Only when nothing stands against it; the person is told by mail that it is there, and nothing else. */
    private ServerResponse release(ServerRequest request) {
        return desk.in(request, of -> {
            Optional<Packages.Ready> ready =
                    packages.of(of).filter(one -> one.released().isEmpty());
            if (ready.isEmpty()
                    || fulfilment.obstacle(of, ready.get().personal()).isPresent()) {
                return show(request, of, HttpStatus.UNPROCESSABLE_CONTENT, "rights.package.refused.obstacle");
            }
            packages.release(Desk.by(request), of, ready.get());
            Words words = pages.words(of.language());
            String name = desk.view(of, FormView.empty()).line().person().name();
            String text =
                    words.say("rights.letter.greeting", Map.of("name", name, "named", name.isEmpty() ? "no" : "yes"))
                            + "\n\n" + words.say("rights.letter.package")
                            + "\n\n" + words.say("rights.letter.end", "business", business.get());
            work.answer(Desk.by(request), of, Writing.answer(text, Personal.NONE, List.of()));
            return Desk.to(Said.SAVED.on(of.page() + "/package"));
        });
    }

    /**
     * The page.
     *
     * @param one the case
     * @param ready the archive, if there is one
     * @param passphrase what opens it
     * @param obstacle what stands against releasing it
     * @param refused the key of why it was not made or released, or an empty string
     */
    public record PackagePageView(
            CaseView one,
            Optional<Packages.Ready> ready,
            String passphrase,
            Optional<Obstacle> obstacle,
            String refused) {

        /** How large the archive is, in kilobytes. */
        public long kilobytes() {
            return ready.map(one -> Math.max(1, one.size() / 1024)).orElse(0L);
        }

        /** The key of how much it gives away. */
        public String gives() {
            return ready.map(Packages.Ready::personal)
                    .map(personal -> switch (personal) {
                        case NONE -> "rights.answer.personal.none";
                        case DATA -> "rights.answer.personal.data";
                        case SENSITIVE -> "rights.answer.personal.sensitive";
                    })
                    .orElse("rights.answer.personal.none");
        }

        /** What it is, and no secret. */
        @Override
        public String toString() {
            return "archive of case " + one.what().id();
        }
    }
}
