/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.inventory.activity.Recipient;

/**
 * A service that websites call, and that hears of visitors by that.
 *
 * @param id a name that never changes
 * @param name who offers it
 * @param use what sites call it for
 * @param role as what it mostly receives what it hears
 * @param country where it mostly works on it, as ISO 3166-1 alpha-2 has it; may be empty
 * @param hosts its machines; machines beneath them are its too
 * @param cookies names of its cookies; a star at the end stands for any ending
 * @param source the page of its makers on which it can be checked
 * @param noted when it was written down
 */
public record Tracker(
        String id,
        String name,
        Use use,
        Recipient.Role role,
        String country,
        List<String> hosts,
        List<String> cookies,
        String source,
        LocalDate noted) {
    public Tracker {
        hosts = List.copyOf(hosts);
        cookies = List.copyOf(cookies);
    }

    /** What sites call a service for, from what they cannot do without to what visitors never asked for. The ids never change. */
    public enum Use {
        /** The site does not work without: payment, protection from robots. */
        NEEDED("policy.site.use.needed"),
        /** Parts of the page: letters, maps, films, forms. */
        CONTENT("policy.site.use.content"),
        /** Counts visits. */
        STATISTICS("policy.site.use.statistics"),
        /** Chooses advertisements, or counts what they brought. */
        ADVERTISING("policy.site.use.advertising");

        private final String title;

        Use(String title) {
            this.title = title;
        }

        /** Its name in claims and files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The use with an id. */
        public static Optional<Use> of(String id) {
            return Arrays.stream(values()).filter(use -> use.id().equals(id)).findFirst();
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }

    /** True for somebody else's service; false for a program that runs on the site itself. */
    public boolean elsewhere() {
        return !hosts.isEmpty();
    }

    boolean calls(String host) {
        return hosts.stream().anyMatch(mine -> host.equals(mine) || host.endsWith("." + mine));
    }

    boolean leaves(String cookie) {
        return cookies.stream()
                .anyMatch(mine -> mine.endsWith("*")
                        ? cookie.startsWith(mine.substring(0, mine.length() - 1))
                        : cookie.equals(mine));
    }
}
