/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.util.List;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;

/** A part of the program that other programs can ask. */
public interface ApiOwner extends RouteOwner {

    /** What it answers. */
    List<ApiOperation> operations();

    @Override
    default List<Route> routes() {
        return operations().stream().map(ApiOperation::route).toList();
    }
}
