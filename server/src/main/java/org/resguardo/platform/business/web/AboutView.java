/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.List;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.web.FormView;

/**
 * What the business is.
 *
 * @param form the form
 * @param fromSettings true when it is changed afterwards
 */
public record AboutView(FormView form, boolean fromSettings) {

    /** What a business may do. */
    public List<Trade> trades() {
        return List.of(Trade.values());
    }
}
