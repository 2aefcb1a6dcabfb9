/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.policy.document.PolicyDifference;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A published version, held against another one. */
public final class VersionPage implements RouteOwner {
    static final String HOME = "/policy/versions";

    private final Pages pages;
    private final PolicyVersions versions;

    /** The page of each version. */
    public VersionPage(Pages pages, PolicyVersions versions) {
        this.pages = pages;
        this.versions = versions;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(HOME + "/{number}", PolicyAudience.READS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        return find(request.pathVariable("number"))
                .map(version -> show(request, version))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, PolicyVersion version) {
        Optional<PolicyVersion> other =
                request.param("against").flatMap(this::find).or(() -> versions.find(version.number() - 1));
        var language = Visit.of(request.servletRequest()).language();
        VersionView view = new VersionView(
                version,
                other,
                other.map(before -> PolicyDifference.between(before.in(language), version.in(language)))
                        .orElse(List.of()),
                versions.all());
        return pages.show(request, "policy/version.jte", view);
    }

    private Optional<PolicyVersion> find(String number) {
        return number.matches("\\d{1,6}") ? versions.find(Integer.parseInt(number)) : Optional.empty();
    }
}
