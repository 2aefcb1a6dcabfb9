/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.Arrays;
import java.util.List;
import org.resguardo.notice.PointKind;
import org.resguardo.platform.web.FormView;

/**
 * The form for a place where data is asked.
 *
 * @param activities what it may be asked for
 * @param form the form
 */
public record PointForm(List<ActivityChoice> activities, FormView form) {

    /** What places there are. */
    public List<PointKind> kinds() {
        return Arrays.asList(PointKind.values());
    }
}
