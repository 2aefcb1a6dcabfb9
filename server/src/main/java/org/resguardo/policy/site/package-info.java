/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the business's own website does: which forms it has, who else hears of visitors, what stays in browsers; held against the inventory and the policy.
 *
 * <p>{@link org.resguardo.policy.site.SiteJob} looks and keeps; {@link org.resguardo.policy.site.SiteFindings} judges what was kept;
 * {@link org.resguardo.policy.site.SiteFactsReader} hands to the claims what follows for them.
 */
@NullMarked
package org.resguardo.policy.site;

import org.jspecify.annotations.NullMarked;
