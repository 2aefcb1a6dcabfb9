/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.site.SiteFile;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The script for the business's sites, and its configuration. Other sites load them, which is what they are for; they carry no cookie.
 *
 * <p>Under its short address the script has the configuration in it and is looked at anew after five minutes; for a week a browser may
 * show what it has while it asks, so that a site keeps its banner while this server is down.
 */
public final class SitePages implements RouteOwner {
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final CacheControl SHORT = CacheControl.maxAge(Duration.ofMinutes(5))
            .cachePublic()
            .staleWhileRevalidate(Duration.ofDays(7))
            .staleIfError(Duration.ofDays(7));
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final SiteFiles files;

    /** The addresses of some files. */
    public SitePages(SiteFiles files) {
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/widget.js", Audience.EVERYONE, this::script),
                Route.get("/widget/{fingerprint}/widget.js", Audience.EVERYONE, this::pinned),
                Route.get("/widget/configuration.json", Audience.EVERYONE, this::configuration));
    }

    /** Where the script is that never changes. */
    static String pinnedPath(SiteFile file) {
        return "/widget/" + file.tag() + "/widget.js";
    }

    private ServerResponse script(ServerRequest request) {
        SiteFile file = files.now().map(SiteFiles.Now::script).orElseGet(files::pinned);
        return send(request, file, SCRIPT, SHORT, "*");
    }

    private ServerResponse pinned(ServerRequest request) {
        SiteFile file = files.pinned();
        return request.pathVariable("fingerprint").equals(file.tag())
                ? send(request, file, SCRIPT, FOREVER, "*")
                : ServerResponse.notFound().build();
    }

    private ServerResponse configuration(ServerRequest request) {
        Optional<SiteFiles.Now> now = files.now();
        if (now.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        String origin = Origins.of(request);
        String allowed = now.get().sites().contains(origin) ? origin : "";
        return send(request, now.get().configuration(), MediaType.APPLICATION_JSON, SHORT, allowed);
    }

    private static ServerResponse send(
            ServerRequest request, SiteFile file, MediaType type, CacheControl keep, String allowed) {
        String tag = "W/\"" + file.tag() + "\"";
        boolean known =
                request.headers().header("If-None-Match").stream().anyMatch(value -> value.contains(file.tag()));
        boolean small = request.headers().header("Accept-Encoding").stream().anyMatch(value -> value.contains("gzip"));
        ServerResponse.BodyBuilder response = ServerResponse.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header("ETag", tag)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Vary", "Accept-Encoding, Origin")
                .cacheControl(keep);
        if (!allowed.isEmpty()) {
            response.header("Access-Control-Allow-Origin", allowed);
        }
        if (known) {
            return response.build();
        }
        response.contentType(type);
        if (small) {
            response.header("Content-Encoding", "gzip");
        }
        return response.body(small ? file.small() : file.plain());
    }
}
