/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.Map;
import java.util.Optional;
import org.resguardo.choice.site.Banners;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.words.Language;

/**
 * The banner and the form that makes it.
 *
 * @param form what was typed, or what is shown now
 * @param published the banner that is shown now
 * @param answers what visitors answered
 * @param asks true when there is anything to ask them
 * @param changes true when the reader may change something
 * @param address where the script is
 * @param told true when that is an address that people outside can reach
 * @param pinned the line with the pinned script
 * @param previews the configuration of what was typed, by language
 */
public record BannerView(
        FormView form,
        Optional<Banners.Published> published,
        Banners.Answers answers,
        boolean asks,
        boolean changes,
        String address,
        boolean told,
        String pinned,
        Map<Language, String> previews) {

    /** The one line for any site. */
    public String line() {
        return "<script defer src=\"" + address + "/widget.js\"></script>";
    }

    /** The line for a tag manager, which leaves nothing of a tag but its address. */
    public String tagManagerLine() {
        return "<script src=\"" + address + "/widget.js?consent-mode=google-advanced\"></script>";
    }
}
