/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.util.List;

/** Something that has pages. */
public interface RouteOwner {

    /** Its rows of the route table. */
    List<Route> routes();
}
