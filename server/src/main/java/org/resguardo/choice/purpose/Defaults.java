/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.resguardo.choice.purpose.Default.Kind;
import org.resguardo.law.Law;
import org.resguardo.law.policy.SignalDuty;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.platform.business.Business;

/**
 * What counts for a purpose in a place while a person has not decided.
 *
 * <p>Whether a law reaches a business of this size is left aside: obeying a law that does not reach it harms nobody. Where the program
 * knows of no law, a yes must be said for what reaches or touches a person, and a browser's no counts for what goes to others.
 */
public final class Defaults {
    private static final Set<String> CONSENT_FIRST = Set.of("EU", "GB", "BR");

    private final Supplier<Law> law;
    private final Supplier<Business> business;
    private final InstantSource clock;
    private final Map<String, Default> known = new ConcurrentHashMap<>();

    /** The defaults that laws set for a business. */
    public Defaults(Supplier<Law> law, Supplier<Business> business, InstantSource clock) {
        this.law = law;
        this.business = business;
        this.clock = clock;
    }

    /** What counts in a place; for a place that is not known, the strictest of where the business has customers. */
    public Default of(ChoicePurpose purpose, String place) {
        return place.isEmpty()
                ? places().stream()
                        .map(one -> in(purpose, one))
                        .min(Comparator.comparing(Default::kind))
                        .orElseGet(() -> Default.safe(Kind.OPT_IN))
                : in(purpose, place);
    }

    /** The places where the business has customers. */
    public Set<String> places() {
        Set<String> places = new TreeSet<>(business.get().places().customers().keySet());
        places.addAll(business.get().places().located());
        return places;
    }

    private Default in(ChoicePurpose purpose, String place) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return known.computeIfAbsent(purpose.id() + " " + place + " " + today, any -> worked(purpose, place, today));
    }

    private Default worked(ChoicePurpose purpose, String place, LocalDate today) {
        boolean american = place.equals("US") || place.startsWith("US-");
        Optional<LawRecord> foreign = american ? Optional.empty() : foreign(place);
        return switch (purpose.rule().kind()) {
            case CONSENT -> american ? by(purpose.rule().law(), Kind.OPT_IN) : of(foreign, Kind.OPT_IN);
            case MAIL -> american ? by("us-can-spam", Kind.OPT_OUT) : of(foreign, abroad(foreign));
            case TRACKING -> american ? Default.safe(Kind.OPT_OUT) : of(foreign, Kind.OPT_IN);
            case OPT_OUT -> american ? general(purpose, place, today) : of(foreign, Kind.OPT_IN);
            case SENSITIVE -> american ? sensitive(place, today) : of(foreign, Kind.OPT_IN);
        };
    }

    private static Kind abroad(Optional<LawRecord> foreign) {
        return foreign.filter(record ->
                                !CONSENT_FIRST.contains(record.jurisdiction().id()))
                        .filter(record -> record.jurisdiction().id().equals("MX"))
                        .isPresent()
                ? Kind.OPT_OUT
                : Kind.OPT_IN;
    }

    private Default general(ChoicePurpose purpose, String place, LocalDate today) {
        return general(place, today)
                .filter(record -> record.rights().contains(purpose.rule().right()))
                .map(record -> of(record, signalled(record, today) ? Kind.OPT_OUT_BY_SIGNAL : Kind.OPT_OUT))
                .orElseGet(() -> Default.safe(Kind.OPT_OUT_BY_SIGNAL));
    }

    private Default sensitive(String place, LocalDate today) {
        return general(place, today)
                .map(record -> of(
                        record,
                        switch (record.sensitive().basis()) {
                            case OPT_IN, STRICTLY_NECESSARY -> Kind.OPT_IN;
                            case NOTICE_AND_OPT_OUT, LIMIT_USE -> Kind.OPT_OUT;
                        }))
                .orElseGet(() -> Default.safe(Kind.OPT_IN));
    }

    /** Where a law leaves open whether the signal must be obeyed, obeying it is the safe side. */
    private static boolean signalled(ComprehensiveLaw record, LocalDate today) {
        return switch (SignalDuty.of(record, today).answer()) {
            case YES, CONDITIONAL, UNCLEAR -> true;
            case NO, COMING -> false;
        };
    }

    private Optional<ComprehensiveLaw> general(String place, LocalDate today) {
        return law.get().records(ComprehensiveLaw.class).stream()
                .filter(record -> record.jurisdiction().id().equals(place) && record.inForce(today))
                .findFirst();
    }

    private Optional<LawRecord> foreign(String place) {
        Law all = law.get();
        return Optional.ofNullable(all.jurisdictions().get(place))
                .flatMap(where -> all.records().stream()
                        .filter(record -> record.jurisdiction().contains(where))
                        .findFirst());
    }

    private Default by(String record, Kind kind) {
        return of(law.get().record(record), kind);
    }

    private static Default of(Optional<LawRecord> record, Kind kind) {
        return record.map(found -> of(found, kind)).orElseGet(() -> Default.safe(kind));
    }

    private static Default of(LawRecord record, Kind kind) {
        return new Default(
                kind,
                record.title(),
                record.provenance().citation(),
                record.provenance().source().toString(),
                record.provenance().asOf());
    }
}
