/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.util.List;
import org.resguardo.plan.EvidenceBundles;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The evidence of the whole programme, to be taken away. That somebody took it is written down. */
public final class EvidencePage implements RouteOwner {
    private final EvidenceBundles bundles;
    private final AuditLog log;

    /** The page for these bundles. */
    public EvidencePage(EvidenceBundles bundles, AuditLog log) {
        this.bundles = bundles;
        this.log = log;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/plan/evidence", Audience.of(Role.OWNER, Role.OFFICER), this::take));
    }

    private ServerResponse take(ServerRequest request) {
        log.add(Visit.of(request.servletRequest()).knownAccount().auditName(), Action.EVIDENCE_TAKEN, "plan");
        return ServerResponse.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build((servlet, response) -> {
                    bundles.write(response.getOutputStream());
                    return null;
                });
    }
}
