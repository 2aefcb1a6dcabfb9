/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.site;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.web.FormView;
import org.resguardo.policy.site.Website;
import org.resguardo.policy.site.Websites;

/**
 * The websites of the business.
 *
 * @param rows each of them
 * @param form the form for another one
 * @param changes true when the reader may change something
 */
public record SitesView(List<Row> rows, FormView form, boolean changes) {

    /**
     * A website.
     *
     * @param site the site
     * @param kept its last look
     * @param pressing how much is to be put right
     * @param job the look that is under way
     */
    public record Row(Website site, Optional<Websites.Kept> kept, long pressing, Optional<Long> job) {}
}
