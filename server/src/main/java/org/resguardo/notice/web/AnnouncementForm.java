/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import java.util.Set;
import org.resguardo.platform.web.FormView;

/**
 * The form for something new that asks for data.
 *
 * @param activities what it may belong to
 * @param data the kinds of data to choose from
 * @param marked the kinds that are marked
 * @param form the form
 */
public record AnnouncementForm(
        List<ActivityChoice> activities, List<DataChoice> data, Set<String> marked, FormView form) {

    /**
     * A kind of data.
     *
     * @param id its id
     * @param title its name
     */
    public record DataChoice(String id, String title) {}
}
