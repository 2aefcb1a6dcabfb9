/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.site;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.connector.site.SeenCookie;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.SiteVisit;
import org.resguardo.connector.site.Trouble;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.site.SiteFinding;
import org.resguardo.policy.site.SiteForm;
import org.resguardo.policy.site.Tracker;
import org.resguardo.policy.site.Website;

/**
 * One website with what the last look saw.
 *
 * @param site the site
 * @param seen what was seen; empty before the first look
 * @param purposes the activities that a form can be for
 * @param job the look that is under way
 * @param changes true when the reader may change something
 */
public record SiteView(Website site, Optional<Seen> seen, List<Choice> purposes, Optional<Long> job, boolean changes) {

    /**
     * What a look saw.
     *
     * @param look the look
     * @param at when
     * @param findings what is to be known, the most pressing first
     * @param forms the forms that ask people for something
     * @param others who else hears of visitors
     * @param cookies what stays in browsers
     * @param visits what a browser saw besides
     */
    public record Seen(
            SiteLook look,
            Instant at,
            List<SiteFinding> findings,
            List<FormCard> forms,
            List<Other> others,
            List<CookieRow> cookies,
            List<VisitRow> visits) {

        /** What is to be put right. */
        public List<SiteFinding> pressing() {
            return findings.stream()
                    .filter(finding -> finding.kind().pressing())
                    .toList();
        }

        /** What is good to know. */
        public List<SiteFinding> known() {
            return findings.stream()
                    .filter(finding -> !finding.kind().pressing())
                    .toList();
        }
    }

    /**
     * An activity that a form can be for.
     *
     * @param key its key
     * @param name what it is called
     */
    public record Choice(String key, String name) {}

    /**
     * A form.
     *
     * @param form what is kept of it
     * @param seen what the last look saw of it
     */
    public record FormCard(SiteForm form, Optional<SeenForm> seen) {}

    /**
     * Somebody else who hears of visitors.
     *
     * @param tracker the service; empty when nobody knows the machine
     * @param name the service's name, or the machine's
     * @param hosts its machines
     * @param how the key of as what it is called
     * @param page the first page that calls it
     * @param received true when it stands among those who receive data
     */
    public record Other(
            Optional<Tracker> tracker, String name, List<String> hosts, String how, String page, boolean received) {}

    /**
     * A cookie.
     *
     * @param cookie the cookie
     * @param tracker the service that it belongs to; empty when nobody knows
     */
    public record CookieRow(SeenCookie cookie, Optional<Tracker> tracker) {}

    /**
     * A visit of the browser.
     *
     * @param visit the visit
     * @param called who was called, by name
     * @param listening how many of them count visits or choose ads
     */
    public record VisitRow(SiteVisit visit, List<String> called, long listening) {
        /** The key of what the visitor did. */
        public String title() {
            return switch (visit.kind()) {
                case NO_CHOICE -> "policy.site.visit.no_choice";
                case REFUSED -> visit.answered() ? "policy.site.visit.refused" : "policy.site.visit.not_asked";
                case SIGNAL -> "policy.site.visit.signal";
            };
        }
    }

    /** Kinds of data as people call them. */
    public static String data(Collection<DataCategory> data, Words words) {
        return data.stream()
                .sorted()
                .map(category -> within(
                        category.title(words.language().locale()),
                        words.language().locale()))
                .collect(Collectors.joining(", "));
    }

    /** A name as it stands within a sentence: in small letters, unless it begins with an abbreviation. */
    private static String within(String title, Locale language) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(language) + title.substring(1)
                : title;
    }

    /** The key of the sentence about something that went wrong. */
    public static String trouble(Trouble trouble) {
        return switch (trouble.kind()) {
            case TOO_LONG -> "policy.site.trouble.too_long";
            case TOO_SLOW -> "policy.site.trouble.too_slow";
            case CIRCLE -> "policy.site.trouble.circle";
            case ELSEWHERE -> "policy.site.trouble.elsewhere";
            case LETTERS -> "policy.site.trouble.letters";
            case FORBIDDEN_MACHINE -> "policy.site.trouble.forbidden_machine";
            case SILENT -> "policy.site.trouble.silent";
            case BROKEN -> "policy.site.trouble.broken";
            case ENDLESS_ADDRESSES -> "policy.site.trouble.endless_addresses";
            case ROBOTS -> "policy.site.trouble.robots";
        };
    }

    /** The key of why no browser was used. */
    public static String noBrowser(SiteLook.NoBrowser why) {
        return switch (why) {
            case NOT_INSTALLED -> "policy.site.visits.not_installed";
            case FAILED -> "policy.site.visits.failed";
            case NOT_WANTED -> "policy.site.visits.not_wanted";
        };
    }
}
