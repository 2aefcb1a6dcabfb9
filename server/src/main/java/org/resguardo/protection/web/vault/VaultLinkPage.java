/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.protection.vault.VaultDoor;
import org.resguardo.protection.vault.VaultFile;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What somebody outside sees who was given a link. Looking at it opens nothing, so that programs that look at links in mails do not; what is no
 * link and what is none any more look the same.
 */
public final class VaultLinkPage implements RouteOwner {
    private static final String HERE = "/p/vault/{secret}";
    private static final String SECRET = "[A-Za-z0-9_-]{24}";

    private final Pages pages;
    private final VaultDoor door;
    private final Supplier<String> business;

    /** The page at a door, in the name of a business. */
    public VaultLinkPage(Pages pages, VaultDoor door, Supplier<String> business) {
        this.pages = pages;
        this.door = door;
        this.business = business;
    }

    /**
     * A file that waits for somebody.
     *
     * @param business who keeps it
     * @param name its name
     * @param until how long it can be opened
     * @param action where it is opened
     */
    public record VaultLinkView(String business, String name, Instant until, String action) {
        /** Nothing of the file. */
        @Override
        public String toString() {
            return "file behind a link";
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, Audience.EVERYONE, this::show),
                Route.post(HERE + "/file", Audience.EVERYONE, this::open));
    }

    private Optional<Map.Entry<VaultFile, Instant>> found(ServerRequest request) {
        String secret = request.pathVariable("secret");
        return secret.matches(SECRET) ? door.by(secret) : Optional.empty();
    }

    private ServerResponse show(ServerRequest request) {
        return found(request)
                .map(found -> pages.show(
                        request,
                        "protection/vault/link.jte",
                        new VaultLinkView(
                                business.get(),
                                found.getKey().name(),
                                found.getValue(),
                                "/p/vault/" + request.pathVariable("secret") + "/file")))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse open(ServerRequest request) {
        return found(request)
                .flatMap(found -> door.open(request.pathVariable("secret"))
                        .map(content -> OpenedFile.of(found.getKey().name(), content)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
