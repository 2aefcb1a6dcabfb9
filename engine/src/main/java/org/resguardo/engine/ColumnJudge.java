/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.detector.DescribedDetector;
import org.resguardo.engine.detector.HeadingDetector;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.detector.WordsDetector;
import org.resguardo.engine.words.Headings;

/**
 * Decides what the columns of a table hold.
 *
 * <p>Values, heading and neighbours are weighed together. For a detector that mistakes a share f of other values for its own, n
 * values of which a share h fits speak with n (h ln(0.9/f) + (1-h) ln(0.1/(1-f))) for it, where n counts different values, 25
 * at most, since values of one column are not independent. Shapes that much else has too never decide without a heading.
 */
final class ColumnJudge {
    private static final int ENOUGH_VALUES = 25;
    private static final int MOST_POINTS = 60;
    private static final int WEAK_POINTS = 10;
    private static final double SOME = 0.1;
    private static final double MOST_NAMES = 0.6;
    private static final Set<DataCategory> TELLS_WHO = EnumSet.of(
            DataCategory.PERSON_NAME,
            DataCategory.EMAIL,
            DataCategory.PHONE,
            DataCategory.POSTAL_ADDRESS,
            DataCategory.SOCIAL_SECURITY_NUMBER,
            DataCategory.NATIONAL_ID,
            DataCategory.TAX_ID,
            DataCategory.HEALTH_ID,
            DataCategory.ACCOUNT_NAME,
            DataCategory.BIRTH_DATE,
            DataCategory.PASSWORD);
    private static final Set<DataCategory> NEEDS_A_PERSON = EnumSet.of(
            DataCategory.CITY,
            DataCategory.POSTAL_CODE,
            DataCategory.GENDER,
            DataCategory.AGE,
            DataCategory.FREE_TEXT,
            DataCategory.CONSENT,
            DataCategory.EMPLOYMENT,
            DataCategory.SCHOOL_RECORD,
            DataCategory.PHOTO,
            DataCategory.SIGNATURE,
            DataCategory.VEHICLE_ID,
            DataCategory.DEVICE_ID);
    private static final int ENOUGH_TO_PROVE = 10;
    private static final double LONGEST_ROW_NUMBER = 5.5;
    private static final Set<DataCategory> COUNTED = EnumSet.of(
            DataCategory.HEALTH_ID,
            DataCategory.EMPLOYMENT,
            DataCategory.SCHOOL_RECORD,
            DataCategory.HEALTH_PROVIDER_ID);
    private static final Map<String, ValueShape> NAME_DETECTORS =
            Map.of("person-name", ValueShape.WORDS, "given-name", ValueShape.WORDS, "family-name", ValueShape.WORDS);

    private final DetectorSet detectors;
    private final Headings headings;

    ColumnJudge(DetectorSet detectors, Headings headings) {
        this.detectors = detectors;
        this.headings = headings;
    }

    List<List<ColumnFinding>> judge(List<ColumnHeading> names, List<ColumnProfile> profiles) {
        List<List<ColumnFinding>> findings = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            findings.add(column(names.get(i), profiles.get(i)));
        }
        boolean people = findings.stream()
                .flatMap(List::stream)
                .anyMatch(f -> TELLS_WHO.contains(f.category()) && f.certainty().atLeast(Certainty.LIKELY));
        return findings.stream().map(column -> withNeighbours(column, people)).toList();
    }

    private List<ColumnFinding> column(ColumnHeading heading, ColumnProfile profile) {
        if (profile.values() == 0) {
            return List.of();
        }
        Map<Integer, HeadingPoints> said = said(heading);
        Map<DataCategory, Judged> best = new HashMap<>();
        for (int detector = 0; detector < detectors.size(); detector++) {
            HeadingPoints points = said.getOrDefault(detector, HeadingPoints.SILENT);
            if (!points.never() && detectors.inColumns(detector)) {
                keepBetter(best, values(detector, profile, points, heading));
            }
            keepBetter(best, inside(detector, profile));
        }
        return best.values().stream()
                .filter(j -> j.points >= Verdict.POSSIBLE)
                .filter(j -> !isSaidBetter(j, best.values(), profile))
                .sorted(Comparator.comparingInt((Judged j) -> -j.points))
                .map(j -> j.finding(profile))
                .toList();
    }

    /**
     * True for what another finding makes superfluous: notes are called free text only when nothing is known of what they say,
     * and where nearly all values are surely of one kind, neither the heading alone nor single words within them tell another.
     */
    private static boolean isSaidBetter(Judged judged, Collection<Judged> all, ColumnProfile profile) {
        boolean freeText = judged.detector.category() == DataCategory.FREE_TEXT;
        boolean byHeading = judged.detector instanceof HeadingDetector;
        boolean inWords = judged.evidence.get(0) instanceof Evidence.InText && judged.points < Verdict.CERTAIN;
        boolean name = judged.detector.category() == DataCategory.PERSON_NAME && inWords;
        return all.stream()
                .filter(other -> other.detector.category() != judged.detector.category())
                .filter(other -> other.points > Verdict.LIKELY)
                .anyMatch(other -> freeText
                        || name && other.detector.category() == DataCategory.POSTAL_ADDRESS
                        || (byHeading || inWords)
                                && other.points >= Verdict.CERTAIN
                                && other.values * 5 > profile.values() * 4
                                && !(other.detector instanceof HeadingDetector)
                                && !(other.evidence.get(0) instanceof Evidence.InText));
    }

    private Map<Integer, HeadingPoints> said(ColumnHeading heading) {
        Map<Integer, HeadingPoints> said = new HashMap<>();
        for (Headings.Reading reading : headings.read(heading.name())) {
            int detector = detectors.indexOf(reading.meaning().detector());
            if (detector >= 0) {
                said.merge(detector, HeadingPoints.of(reading), HeadingPoints::stronger);
            }
        }
        for (Headings.Reading reading : headings.read(heading.comment())) {
            int detector = detectors.indexOf(reading.meaning().detector());
            if (detector >= 0 && reading.meaning().strength() == Headings.Strength.STRONG) {
                said.merge(detector, HeadingPoints.OF_COMMENT, HeadingPoints::stronger);
            }
        }
        return said;
    }

    private @Nullable Judged values(int detector, ColumnProfile profile, HeadingPoints said, ColumnHeading heading) {
        DescribedDetector described = detectors.get(detector);
        if (described instanceof HeadingDetector byHeading) {
            return byHeading(byHeading, profile, said, heading);
        }
        if (described.id().equals("person-name")) {
            return names(described, profile, said, heading);
        }
        if (said.points() == 0 && described.needsHeading()) {
            return null;
        }
        long strong = profile.whole[detector];
        long all = strong + profile.wholeWeak[detector];
        double share = (double) all / profile.values();
        int points = said.points();
        if (all > 0) {
            int fit = fit(described, (double) strong / profile.values(), profile);
            boolean decides = strong * 2 >= all && !described.weak();
            int weakFit = Math.min(WEAK_POINTS, fit(0.4, share, profile));
            points += Math.min(
                            decides ? MOST_POINTS : WEAK_POINTS,
                            Math.max(decides ? fit : weakFit, decides ? weakFit - WEAK_POINTS : fit))
                    - 5;
        }
        if (said.strong() && share >= SOME) {
            points = Math.max(points, Verdict.LIKELY + (share > 0.8 ? 30 : 5));
        } else if (said.strong() && profile.destroyed * 10 > profile.kindsTested) {
            return new Judged(
                    described,
                    Math.max(points, Verdict.LIKELY + 2),
                    profile.values(),
                    evidence(said, heading, new Evidence.Destroyed()));
        } else if (said.strong() && isPlausible(described, profile)) {
            points = said.whole() ? Verdict.LIKELY + 2 : Verdict.POSSIBLE + 5;
            return new Judged(described, points, profile.values(), evidence(said, heading, new Evidence.Unconfirmed()));
        } else if (all == 0) {
            return null;
        } else if (strong * 2 < all || described.weak()) {
            // A heading such as "date" or "number" over values that much else has too is worth a look, no more; a check
            // digit
            // that holds for every one of many values is no chance.
            boolean proven = said.points() > 0
                    && share > 0.97
                    && profile.distinct() >= ENOUGH_TO_PROVE
                    && described.chanceOfMistake() <= 0.05;
            points = proven ? Math.max(points, Verdict.LIKELY + 2) : Math.min(points, Verdict.LIKELY - 1);
        }
        return new Judged(described, points, all, evidence(said, heading, new Evidence.Share(all, profile.values())));
    }

    /** What the values say, in points. */
    private static int fit(DescribedDetector detector, double share, ColumnProfile profile) {
        return fit(detector.chanceOfMistake(), share, profile);
    }

    private static int fit(double mistake, double share, ColumnProfile profile) {
        double n = Math.min(ENOUGH_VALUES, profile.distinct());
        double nats = n * (share * Math.log(0.9 / mistake) + (1 - share) * Math.log(0.1 / (1 - mistake)));
        return (int) Math.max(-200, Math.min(MOST_POINTS, 10 * nats));
    }

    private static @Nullable Judged byHeading(
            HeadingDetector detector, ColumnProfile profile, HeadingPoints said, ColumnHeading heading) {
        double fitting = 0;
        for (HeadingDetector.ValueKind kind : HeadingDetector.ValueKind.values()) {
            if (detector.fits(kind)) {
                fitting += kind == HeadingDetector.ValueKind.DATE
                        ? (double) profile.dates / profile.values()
                        : profile.share(ValueShape.valueOf(kind.name()));
            }
        }
        if (said.points() == 0 || fitting < 0.5) {
            return null;
        }
        int points = said.strong() ? (said.whole() ? 40 : 30) : said.whole() ? 10 : 5;
        if (COUNTED.contains(detector.category()) && isRowNumber(profile)) {
            points = Math.min(points, Verdict.LIKELY - 1);
        }
        if (detector.id().endsWith("-name") && NAME_DETECTORS.containsKey(detector.id())) {
            points += 20 * profile.knownWords > 7 * Math.max(1, profile.namesTested) ? 15 : -10;
        }
        return new Judged(detector, points, profile.values(), evidence(said, heading, new Evidence.Unconfirmed()));
    }

    /** True for small whole numbers, by which tables refer to each other; what an authority or a clinic gives out is longer. */
    private static boolean isRowNumber(ColumnProfile profile) {
        return profile.share(ValueShape.NUMBER) + profile.share(ValueShape.YES_OR_NO) > 0.99
                && profile.bytes < LONGEST_ROW_NUMBER * profile.values();
    }

    private static @Nullable Judged names(
            DescribedDetector detector, ColumnProfile profile, HeadingPoints said, ColumnHeading heading) {
        double words = profile.share(ValueShape.WORDS);
        double full = (double) profile.fullNames / Math.max(1, profile.namesTested);
        double known = (double) profile.knownWords / Math.max(1, profile.namesTested);
        if (words < 0.5 || full < 0.2 && said.points() == 0) {
            return null;
        }
        int points = said.points() / 2 + (int) (40 * Math.max(full, known / 2)) - 12;
        if (said.strong() && known >= 0.3) {
            points = Math.max(points, Verdict.LIKELY + 15);
        } else if (said.strong() && said.whole()) {
            points = Math.max(points, Verdict.LIKELY);
        }
        if (said.points() == 0 && full < MOST_NAMES) {
            points = Math.min(points, WEAK_POINTS);
        }
        long count = Math.round(profile.values() * words * Math.max(full, known));
        return new Judged(
                detector,
                points,
                Math.max(count, 1),
                evidence(said, heading, new Evidence.Share(Math.max(count, 1), profile.values())));
    }

    /** What stands in the middle of longer values. A rare chance hit among many values is worth a look, no more. */
    private @Nullable Judged inside(int detector, ColumnProfile profile) {
        long possible = profile.insideAtLeast(detector, Certainty.POSSIBLE);
        if (possible == 0) {
            return null;
        }
        DescribedDetector described = detectors.get(detector);
        long likely = profile.insideAtLeast(detector, Certainty.LIKELY);
        long certain = profile.insideAtLeast(detector, Certainty.CERTAIN);
        boolean rare = described instanceof WordsDetector
                && (likely * 100 < profile.values() || isOneWordAgainAndAgain(detector, profile, likely));
        int points = certain > 0 ? Verdict.CERTAIN : likely > 0 && !rare ? Verdict.LIKELY : Verdict.POSSIBLE;
        long values = certain > 0 || likely > 0 ? Math.max(likely, certain) : possible;
        return new Judged(
                described,
                points,
                Math.min(values, profile.values()),
                List.of(new Evidence.InText(Math.min(values, profile.values()))));
    }

    /** The name of a product has the words of a person's name in it each time it is sold; people's names differ. */
    private static boolean isOneWordAgainAndAgain(int detector, ColumnProfile profile, long likely) {
        DistinctCounter distinct = profile.insideDistinct[detector];
        return distinct != null && likely >= 5 && distinct.count() * 4 < likely && distinct.count() < 4;
    }

    private static boolean isPlausible(DescribedDetector detector, ColumnProfile profile) {
        double numbersOrCodes = profile.share(ValueShape.NUMBER) + profile.share(ValueShape.CODE);
        return switch (detector.category()) {
            case POSTAL_ADDRESS ->
                profile.share(ValueShape.WORDS) + profile.share(ValueShape.SENTENCES) + profile.share(ValueShape.CODE)
                        > 0.5;
            case BIRTH_DATE -> profile.dates * 2 > profile.values() || profile.share(ValueShape.NUMBER) > 0.5;
            default -> numbersOrCodes > 0.5;
        };
    }

    /** A town is a person's only where a person is: kinds of data that say nothing alone need a neighbour that tells who. */
    private static List<ColumnFinding> withNeighbours(List<ColumnFinding> column, boolean people) {
        return column.stream()
                .map(f -> NEEDS_A_PERSON.contains(f.category())
                                && !people
                                && f.certainty().atLeast(Certainty.LIKELY)
                        ? new ColumnFinding(
                                f.detector(),
                                Certainty.POSSIBLE,
                                f.values(),
                                f.share(),
                                f.distinct(),
                                f.evidence(),
                                f.samples())
                        : f)
                .toList();
    }

    private static List<Evidence> evidence(HeadingPoints said, ColumnHeading heading, Evidence values) {
        List<Evidence> evidence = new ArrayList<>();
        if (said.points() > 0) {
            evidence.add(
                    said.ofComment() ? new Evidence.Comment(heading.comment()) : new Evidence.Heading(heading.name()));
        }
        evidence.add(values);
        return evidence;
    }

    private static void keepBetter(Map<DataCategory, Judged> best, @Nullable Judged judged) {
        if (judged != null) {
            best.merge(judged.detector.category(), judged, (a, b) -> b.points > a.points ? b : a);
        }
    }

    /** What a heading says of one detector. */
    private record HeadingPoints(int points, boolean strong, boolean whole, boolean never, boolean ofComment) {
        static final HeadingPoints SILENT = new HeadingPoints(0, false, false, false, false);
        static final HeadingPoints OF_COMMENT = new HeadingPoints(20, true, false, false, true);

        static HeadingPoints of(Headings.Reading reading) {
            boolean whole = reading.whole();
            return switch (reading.meaning().strength()) {
                case STRONG -> new HeadingPoints(whole ? 40 : 30, true, whole, false, false);
                case WEAK -> new HeadingPoints(whole ? 16 : 8, false, whole, false, false);
                case NEVER -> new HeadingPoints(0, false, false, true, false);
            };
        }

        HeadingPoints stronger(HeadingPoints other) {
            return never ? this : other.never || other.points > points ? other : this;
        }
    }

    private record Judged(DescribedDetector detector, int points, long values, List<Evidence> evidence) {
        ColumnFinding finding(ColumnProfile profile) {
            double share = Math.min(1.0, (double) values / profile.values());
            long distinct = Math.max(1, Math.min(values, Math.round(profile.distinct() * share)));
            return new ColumnFinding(
                    detector, Bands.certainty(points), values, share, distinct, evidence, profile.samples());
        }
    }
}
