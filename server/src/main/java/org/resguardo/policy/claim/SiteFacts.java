/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Recipient;

/**
 * What was seen of the business's websites that the policy speaks of.
 *
 * @param seenAt the oldest of the looks that count; empty when nobody has looked
 * @param cookies what stays in browsers, in the words of {@link Answers#COOKIES}: {@code none}, {@code needed}, {@code statistics} or {@code advertising}
 * @param listeners who else hears of visitors
 * @param forms what the sites ask people for
 * @param page the page about it
 */
public record SiteFacts(
        Optional<Instant> seenAt, String cookies, List<Listener> listeners, List<Asked> forms, String page) {
    /** Nobody has looked. */
    public static final SiteFacts NONE = new SiteFacts(Optional.empty(), "none", List.of(), List.of(), "/policy/sites");

    public SiteFacts {
        listeners = List.copyOf(listeners);
        forms = List.copyOf(forms);
    }

    /**
     * Somebody who hears of visitors.
     *
     * @param id a name that never changes
     * @param name who
     * @param role as what
     * @param country where, as ISO 3166-1 alpha-2 has it; may be empty
     * @param use what the site calls it for: {@code needed}, {@code content}, {@code statistics} or {@code advertising}
     */
    public record Listener(String id, String name, Recipient.Role role, String country, String use) {
        Set<DataCategory> hears() {
            return use.equals("statistics") || use.equals("advertising")
                    ? EnumSet.of(DataCategory.IP_ADDRESS, DataCategory.DEVICE_ID)
                    : EnumSet.of(DataCategory.IP_ADDRESS);
        }
    }

    /**
     * A form that asks for an activity.
     *
     * @param name what it is called
     * @param activity the key of the activity
     * @param data what it asks for
     */
    public record Asked(String name, String activity, Set<DataCategory> data) {
        public Asked {
            data = Set.copyOf(data);
        }
    }

    /** The forms that ask for an activity. */
    List<Asked> of(Activity activity) {
        return forms.stream()
                .filter(form -> form.activity().equals(activity.key()))
                .toList();
    }

    /**
     * What a form asks for beyond some kinds of data. A tick under conditions asks for nothing about a person, and who tells her address tells her town.
     */
    public static Set<DataCategory> beyond(Set<DataCategory> asked, Set<DataCategory> stated) {
        Set<DataCategory> beyond = EnumSet.noneOf(DataCategory.class);
        beyond.addAll(asked);
        beyond.removeAll(stated);
        beyond.remove(DataCategory.CONSENT);
        if (stated.contains(DataCategory.POSTAL_ADDRESS)) {
            beyond.remove(DataCategory.CITY);
            beyond.remove(DataCategory.POSTAL_CODE);
        }
        return beyond;
    }

    Evidence listening(Listener listener) {
        return new Evidence(Evidence.Speaks.SEEN_ON_SITE, listener.name(), "", 0, seenAt, page);
    }

    Evidence asking(Asked form, DataCategory category) {
        return new Evidence(Evidence.Speaks.ASKED, form.name(), category.id(), 0, seenAt, page);
    }
}
