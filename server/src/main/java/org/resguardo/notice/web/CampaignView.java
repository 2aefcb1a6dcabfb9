/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.law.notice.ChangeNotice;
import org.resguardo.notice.Audience;
import org.resguardo.notice.Campaign;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.words.Language;

/**
 * A notice to customers.
 *
 * @param campaign the notice
 * @param laws what laws ask about it
 * @param sources where addresses can be read
 * @param onlyUnreadable true when addresses were found only where they cannot be read again
 * @param server true when a mail server is set
 * @param root where people outside reach us, or an empty string
 * @param counts where its messages stand
 * @param reach where it stands besides mail, and what came of that
 * @param form the form
 * @param mayChange true for whom may change something here
 */
public record CampaignView(
        Campaign campaign,
        List<ChangeNotice> laws,
        List<Audience.Source> sources,
        boolean onlyUnreadable,
        boolean server,
        String root,
        Map<MailState, Long> counts,
        Reach reach,
        FormView form,
        boolean mayChange) {

    /** How many of its messages stand in a state. */
    public long count(MailState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many messages there are. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many came to their end. */
    public long ended() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().ended())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All languages. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** True when its words can still be changed. */
    public boolean draft() {
        return campaign.draft();
    }

    /** The source that was used, where the inventory still knows it. */
    public Optional<Audience.Source> used() {
        return campaign.sending()
                .flatMap(sending -> sources.stream()
                        .filter(source -> source.field().id() == sending.source())
                        .findFirst());
    }
}
