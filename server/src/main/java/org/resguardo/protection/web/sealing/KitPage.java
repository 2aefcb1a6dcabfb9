/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.sealing;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.sealing.KitRecord;
import org.resguardo.protection.sealing.RecoveryKit;
import org.resguardo.protection.sealing.RecoveryKit.Joined;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The recovery kit: made and shown once, to be printed; tried by typing two of its parts. */
public final class KitPage implements RouteOwner {
    private static final String HERE = "/protection/recovery";

    private final Pages pages;
    private final MasterKey key;
    private final KitRecord record;

    /** The page of the kit for a key. */
    public KitPage(Pages pages, MasterKey key, KitRecord record) {
        this.pages = pages;
        this.key = key;
        this.record = record;
    }

    /**
     * The kit.
     *
     * @param kit the present one
     * @param parts its parts, on the one page after it was made; otherwise empty
     * @param form what was typed
     */
    public record KitView(Optional<KitRecord.Kit> kit, List<String> parts, FormView form) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HERE,
                        SealingAudience.OWNS,
                        request -> show(request, HttpStatus.OK, List.of(), FormView.empty())),
                Route.post(HERE, SealingAudience.OWNS, this::make),
                Route.post(HERE + "/trial", SealingAudience.OWNS, this::tryIt));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, List<String> parts, FormView form) {
        return pages.show(request, status, "protection/sealing/kit.jte", new KitView(record.present(), parts, form));
    }

    private ServerResponse make(ServerRequest request) {
        List<String> parts = RecoveryKit.split(key, new SecureRandom());
        record.made(Visit.of(request.servletRequest()).knownAccount());
        return show(request, HttpStatus.OK, parts, FormView.empty());
    }

    private ServerResponse tryIt(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Joined joined = RecoveryKit.join(form.hidden("one"), form.hidden("other"));
        boolean ours = joined.key()
                .filter(found -> MessageDigest.isEqual(found.bytes(), key.bytes()))
                .isPresent();
        if (!ours) {
            form.refuse(
                    "one",
                    joined.trouble()
                            .map(trouble -> switch (trouble) {
                                case NO_PART -> "sealing.kit.no_part";
                                case SAME_PART -> "sealing.kit.same_part";
                                case DIFFERENT_KITS -> "sealing.kit.different";
                            })
                            .orElse("sealing.kit.wrong"));
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(), form.view());
        }
        record.tried(visit.knownAccount());
        return SealingPage.home(Said.SAVED.on(HERE));
    }
}
