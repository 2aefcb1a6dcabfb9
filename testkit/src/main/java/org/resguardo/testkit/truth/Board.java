/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resguardo.engine.Certainty;

/**
 * How well a scan has found what is there.
 *
 * <p>One thing to be found is one category in one column or document, however many values it has there. A claim is right when
 * the category is there, wrong when it is neither there nor tolerated; a tolerated claim counts for neither. A claim that names
 * no column speaks of its whole place.
 */
public final class Board {
    private final Certainty least;
    private final Score all = new Score();
    private final Map<String, Score> byCategory = new TreeMap<>();
    private final Map<String, Score> byFormat = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> wronglyFound = new ArrayList<>();
    private final Set<TruthEntry> flagged = new HashSet<>();
    private int impersonalColumns;
    private int impersonalDocuments;
    private int elsewhere;

    private Board(Certainty least) {
        this.least = least;
    }

    /**
     * Compares claims with the truth.
     *
     * @param truth what is there
     * @param claims what a scan says
     * @param least claims below this certainty are left out
     */
    public static Board of(GroundTruth truth, Collection<Claim> claims, Certainty least) {
        Board board = new Board(least);
        Set<Sighting> sightings = board.judgeClaims(new TruthIndex(truth.entries()), claims);
        board.judgeTruth(truth.entries(), sightings);
        return board;
    }

    private Set<Sighting> judgeClaims(TruthIndex index, Collection<Claim> claims) {
        Set<Sighting> sightings = new HashSet<>();
        Map<Sighting, Boolean> judged = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.atLeast(least)) {
                judge(claim, index.meant(claim), sightings, judged);
            }
        }
        return sightings;
    }

    private void judge(Claim claim, List<TruthEntry> meant, Set<Sighting> sightings, Map<Sighting, Boolean> judged) {
        String category = claim.category();
        List<TruthEntry> holding = meant.stream()
                .filter(entry -> entry.categories().containsKey(category))
                .toList();
        holding.forEach(entry -> sightings.add(new Sighting(entry, category)));
        boolean tolerated = meant.stream().anyMatch(entry -> entry.tolerated().contains(category));
        if (meant.isEmpty()) {
            elsewhere++;
        } else if (!holding.isEmpty() || !tolerated) {
            boolean right = !holding.isEmpty();
            TruthEntry entry = right ? holding.get(0) : meant.get(0);
            if (judged.put(new Sighting(entry, category), right) == null) {
                count(entry, category, right, meant.size() == 1);
            }
        }
    }

    private void count(TruthEntry entry, String category, boolean right, boolean named) {
        all.claim(right);
        score(byCategory, category).claim(right);
        score(byFormat, entry.format()).claim(right);
        if (!right) {
            wronglyFound.add(category + "  " + entry.title());
            if (named) {
                flagged.add(entry);
            }
        }
    }

    private void judgeTruth(List<TruthEntry> entries, Set<Sighting> sightings) {
        for (TruthEntry entry : entries) {
            if (entry.impersonal()) {
                impersonalColumns += entry.column() ? 1 : 0;
                impersonalDocuments += entry.column() ? 0 : 1;
            }
            for (String category : entry.categories().keySet()) {
                judge(entry, category, sightings.contains(new Sighting(entry, category)));
            }
        }
        flagged.removeIf(entry -> !entry.impersonal());
    }

    private void judge(TruthEntry entry, String category, boolean found) {
        all.plant(found);
        score(byCategory, category).plant(found);
        score(byFormat, entry.format()).plant(found);
        if (!found) {
            missed.add(category + "  " + entry.title());
        }
    }

    private static Score score(Map<String, Score> scores, String name) {
        return scores.computeIfAbsent(name, n -> new Score());
    }

    /** All categories and formats together. */
    public Score all() {
        return all;
    }

    /** By id of the category. */
    public Map<String, Score> byCategory() {
        return byCategory;
    }

    /** By kind of place. */
    public Map<String, Score> byFormat() {
        return byFormat;
    }

    /** What was there and not found: category and place, a line each. */
    public List<String> missed() {
        return missed.stream().sorted().toList();
    }

    /** What was found and is not there: category and place, a line each. */
    public List<String> wronglyFound() {
        return wronglyFound.stream().sorted().toList();
    }

    /** How many columns say nothing of anybody. */
    public int impersonalColumns() {
        return impersonalColumns;
    }

    /** How many of those columns were called personal. */
    public long flaggedColumns() {
        return flagged.stream().filter(TruthEntry::column).count();
    }

    /** The share of impersonal columns that were called personal. */
    public double flaggedShare() {
        return impersonalColumns == 0 ? 0 : (double) flaggedColumns() / impersonalColumns;
    }

    /** How many documents say nothing of anybody. */
    public int impersonalDocuments() {
        return impersonalDocuments;
    }

    /** How many of those documents were called personal. */
    public long flaggedDocuments() {
        return flagged.stream().filter(entry -> !entry.column()).count();
    }

    /** How many claims speak of places that the truth does not know. */
    public int elsewhere() {
        return elsewhere;
    }

    /** The certainty from which claims were counted. */
    public Certainty least() {
        return least;
    }

    private record Sighting(TruthEntry entry, String category) {}
}
