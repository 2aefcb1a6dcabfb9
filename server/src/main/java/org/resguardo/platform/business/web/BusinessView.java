/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.List;
import org.resguardo.platform.business.Business;

/**
 * What is known of the business.
 *
 * @param business the business
 * @param places where it is and where its customers live, in words
 * @param said what the owner said, in sentences
 * @param assumed what is assumed from what it does, in sentences
 * @param unknown the questions that she could not answer
 * @param changes true when the reader may change something
 */
public record BusinessView(
        Business business,
        List<Place> places,
        List<String> said,
        List<String> assumed,
        List<String> unknown,
        boolean changes) {

    /**
     * A place where customers live.
     *
     * @param title its name
     * @param count about how many; negative when nobody knows
     * @param home true when the business is there
     */
    public record Place(String title, long count, boolean home) {}
}
