/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
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

    /** What new things mostly ask for. */
    private static final Set<String> USUAL = Stream.of(
                    DataCategory.PERSON_NAME,
                    DataCategory.EMAIL,
                    DataCategory.PHONE,
                    DataCategory.POSTAL_ADDRESS,
                    DataCategory.BIRTH_DATE,
                    DataCategory.PRECISE_LOCATION,
                    DataCategory.PHOTO,
                    DataCategory.HEALTH)
            .map(DataCategory::id)
            .collect(Collectors.toUnmodifiableSet());

    /** The kinds that new things mostly ask for. */
    public List<DataChoice> usual() {
        return data.stream().filter(kind -> USUAL.contains(kind.id())).toList();
    }

    /** All other kinds. */
    public List<DataChoice> others() {
        return data.stream().filter(kind -> !USUAL.contains(kind.id())).toList();
    }

    /** True when one of the other kinds is marked, so that they are shown. */
    public boolean marksOthers() {
        return others().stream().anyMatch(kind -> marked.contains(kind.id()));
    }

    /**
     * A kind of data.
     *
     * @param id its id
     * @param title its name
     */
    public record DataChoice(String id, String title) {}
}
