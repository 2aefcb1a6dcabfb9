/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends the style sheet, scripts and icons. */
public final class AssetPage implements RouteOwner {
    private final Assets assets;

    /** Sends some assets. */
    public AssetPage(Assets assets) {
        this.assets = assets;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/assets/{fingerprint}/{name}", Audience.EVERYONE, this::send));
    }

    private ServerResponse send(ServerRequest request) {
        return assets.at(request.path())
                .map(asset -> ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(asset.type()))
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .body(asset.content()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
