/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;

/** The description of all operations, for the tools of developers. It tells nothing of the business, so everybody may have it. */
public final class ApiDescription implements RouteOwner {
    private final Map<String, Object> document;

    /**
     * Describes the operations of some owners.
     *
     * @param version the version of the program
     */
    public ApiDescription(List<ApiOwner> owners, String version) {
        document = new OpenApi(owners.stream()
                        .flatMap(owner -> owner.operations().stream())
                        .toList())
                .document(version);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                ApiOperation.ROOT + "/openapi.json", Audience.EVERYONE, request -> Json.answer(200, document)));
    }
}
