/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.change;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.Content;

/** Holds what one claim said against what it says now, part by part. */
final class ContentComparison {
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;

    /** What can be said of a thing, from what asks least of people to what asks most; and what it means to go up or down. */
    private record Ladder(String part, List<String> rungs, Reason up, Reason down) {}

    private static final Map<String, Ladder> LADDERS = Map.of(
            "sale", new Ladder("form", List.of("said", "bounded", "yes"), Reason.BEGINS_TO_SELL, Reason.LESS_SHARED),
            "children",
                    new Ladder(
                            "form",
                            List.of("adults", "through-parents", "online"),
                            Reason.MORE_OF_CHILDREN,
                            Reason.LESS_DONE),
            "site",
                    new Ladder(
                            "cookies",
                            List.of("none", "needed", "statistics", "advertising"),
                            Reason.MORE_TRACKING,
                            Reason.LESS_TRACKING),
            "automated",
                    new Ladder("decisions", List.of("people", "computers"), Reason.COMPUTERS_DECIDE, Reason.LESS_DONE),
            "changes", new Ladder("way", List.of("page-and-email", "page"), Reason.LESS_NOTICE, Reason.SAID_MORE));

    private final Claim claim;
    private final Content was;
    private final Content is;
    private final List<ClaimChange> changes = new ArrayList<>();

    ContentComparison(Claim claim, Content was, Content is) {
        this.claim = claim;
        this.was = was;
        this.is = is;
    }

    List<ClaimChange> collecting() {
        more("data", Reason.NEW_CATEGORY, Reason.LESS_KEPT);
        more("people", Reason.NEW_PEOPLE, Reason.LESS_KEPT);
        if (was.has("sources")) {
            more("sources", Reason.NEW_SOURCE, Reason.SAID_OTHERWISE);
        } else if (is.has("sources")) {
            add(Reason.SAID_MORE);
        }
        differs("purpose", Reason.NEW_PURPOSE);
        if (was.has("basis")) {
            differs("basis", Reason.NEW_BASIS);
        } else if (is.has("basis")) {
            add(Reason.SAID_MORE);
        }
        differs("for", Reason.FOR_OTHERS_CHANGED);
        words("name.es", "name.en", Reason.SAID_OTHERWISE);
        words("aim.es", "aim.en", Reason.SAID_OTHERWISE);
        return changes;
    }

    List<ClaimChange> sharing() {
        more("data", Reason.MORE_SHARED, Reason.LESS_SHARED);
        more("activities", Reason.SHARED_FOR_MORE, Reason.LESS_SHARED);
        more("site", Reason.SHARED_FOR_MORE, Reason.LESS_SHARED);
        if (!was.one("role").equals(is.one("role"))) {
            add(is.one("role").equals("processor") ? Reason.RECIPIENT_TIED : Reason.RECIPIENT_FREER);
        }
        if (!was.one("country").equals(is.one("country"))) {
            add(was.has("country") ? Reason.OTHER_COUNTRY : Reason.SAID_MORE);
        }
        flag("contract", Reason.RECIPIENT_TIED, Reason.CONTRACT_GONE);
        flag("benefit", Reason.BEGINS_TO_SELL, Reason.RECIPIENT_TIED);
        words("name", "name", Reason.SAID_OTHERWISE);
        return changes;
    }

    List<ClaimChange> keeping() {
        long before = days(was.one("period"));
        long after = days(is.one("period"));
        if (before != after) {
            add(after > before ? Reason.KEPT_LONGER : Reason.KEPT_SHORTER);
        }
        more("data", Reason.KEPT_SHORTER, Reason.PERIOD_GONE);
        differs("from", Reason.KEPT_LONGER);
        return changes;
    }

    private static long days(String text) {
        Period period = Period.parse(text);
        return (long) period.getYears() * DAYS_A_YEAR + (long) period.getMonths() * DAYS_A_MONTH + period.getDays();
    }

    /** No list of activities means all of them. */
    List<ClaimChange> guarding() {
        if (was.has("activities") && !is.has("activities")) {
            add(Reason.BETTER_GUARDED);
        } else if (!was.has("activities") && is.has("activities")) {
            add(Reason.SAFEGUARD_GONE);
        } else {
            more("activities", Reason.BETTER_GUARDED, Reason.SAFEGUARD_GONE);
        }
        return changes;
    }

    List<ClaimChange> rights() {
        more("rights", Reason.MORE_RIGHTS, Reason.RIGHT_GONE);
        if (!was.one("for").equals(is.one("for"))) {
            add(is.one("for").equals("everyone") ? Reason.MORE_RIGHTS : Reason.RIGHT_GONE);
        }
        for (String way : List.of("email", "phone", "address")) {
            differs(way, Reason.REACHED_OTHERWISE);
        }
        return changes;
    }

    List<ClaimChange> identity() {
        words("name", "name", Reason.REACHED_OTHERWISE);
        differs("website", Reason.REACHED_OTHERWISE);
        if (was.has("legal")) {
            words("legal", "legal", Reason.OTHER_BUSINESS);
        } else if (is.has("legal")) {
            add(Reason.SAID_MORE);
        }
        return changes;
    }

    List<ClaimChange> ladder() {
        Ladder ladder = LADDERS.get(claim.kind().id());
        if (ladder == null) {
            throw new IllegalStateException("no ladder for " + claim.kind());
        }
        int before = ladder.rungs().indexOf(was.one(ladder.part()));
        int after = ladder.rungs().indexOf(is.one(ladder.part()));
        boolean sale = claim.kind().id().equals("sale");
        boolean sameNo =
                sale && !was.one("form").equals("yes") && !is.one("form").equals("yes");
        if (sameNo) {
            return all(Reason.SAID_OTHERWISE);
        }
        if (before != after) {
            add(after > before ? ladder.up() : ladder.down());
        }
        if (sale) {
            more("names", Reason.BEGINS_TO_SELL, Reason.LESS_SHARED);
            flag("ads", Reason.BEGINS_TO_SELL, Reason.LESS_SHARED);
            flag("sells", Reason.BEGINS_TO_SELL, Reason.LESS_SHARED);
        }
        return changes.stream().distinct().toList();
    }

    /** Texts in two languages: other signs alone are no other words. */
    List<ClaimChange> words(String spanish, String english, Reason reason) {
        boolean same =
                was.one(spanish).equals(is.one(spanish)) && was.one(english).equals(is.one(english));
        boolean alike = bare(was.one(spanish)).equals(bare(is.one(spanish)))
                && bare(was.one(english)).equals(bare(is.one(english)));
        if (!same) {
            add(alike ? Reason.SIGNS : reason);
        }
        return changes;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    List<ClaimChange> all(Reason reason) {
        add(reason);
        return changes;
    }

    private void more(String part, Reason more, Reason fewer) {
        List<String> came = new ArrayList<>(is.all(part));
        came.removeAll(was.all(part));
        List<String> went = new ArrayList<>(was.all(part));
        went.removeAll(is.all(part));
        boolean data = part.equals("data");
        if (!came.isEmpty()) {
            changes.add(ClaimComparison.change(claim, more, data ? came : List.of()));
        }
        if (!went.isEmpty()) {
            changes.add(ClaimComparison.change(claim, fewer, data ? went : List.of()));
        }
    }

    private void flag(String part, Reason set, Reason cleared) {
        if (was.has(part) != is.has(part)) {
            add(is.has(part) ? set : cleared);
        }
    }

    private void differs(String part, Reason reason) {
        if (!was.one(part).equals(is.one(part))) {
            add(reason);
        }
    }

    private void add(Reason reason) {
        changes.add(ClaimComparison.change(claim, reason, List.of()));
    }
}
