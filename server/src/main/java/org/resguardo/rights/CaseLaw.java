/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.platform.business.Places;

/** Which laws count for a case, and what days they set. */
public final class CaseLaw {
    private final Supplier<Law> law;
    private final Function<LocalDate, Obligations> obligations;
    private final Supplier<Places> places;
    private final ZoneId zone;

    /**
     * The law for the cases of a business.
     *
     * @param obligations what every law means for the business on a day
     * @param places where it is and where its customers live, for people of whom nobody knows where they live
     * @param zone whose calendar counts
     */
    public CaseLaw(
            Supplier<Law> law, Function<LocalDate, Obligations> obligations, Supplier<Places> places, ZoneId zone) {
        this.law = law;
        this.obligations = obligations;
        this.places = places;
        this.zone = zone;
    }

    /** What the laws mean for the business on a day, to be asked about many cases. */
    public Look on(LocalDate today) {
        return new Look(obligations.apply(today), law.get().jurisdictions(), homes(places.get()));
    }

    private static Set<String> homes(Places places) {
        Set<String> homes = new LinkedHashSet<>(places.customers().keySet());
        homes.addAll(places.located());
        return homes;
    }

    /** The places of the law, with their names. */
    public Map<String, Jurisdiction> jurisdictions() {
        return law.get().jurisdictions();
    }

    /** What is said beneath everything that follows from laws. */
    public org.resguardo.law.Text disclaimer() {
        return law.get().disclaimer();
    }

    /** What the laws mean on one day. */
    public final class Look {
        private final Obligations all;
        private final Map<String, Jurisdiction> jurisdictions;
        private final Set<String> usual;

        private Look(Obligations all, Map<String, Jurisdiction> jurisdictions, Set<String> usual) {
            this.all = all;
            this.jurisdictions = jurisdictions;
            this.usual = usual;
        }

        /** The last days of a case. */
        public Clocks clocks(RightsCase of) {
            List<LawRecord> applying = laws(of, Status.APPLIES);
            boolean sure = !applying.isEmpty();
            Collection<LawRecord> counting = new LinkedHashSet<>(applying);
            counting.addAll(laws(of, Status.UNDETERMINED));
            return CaseDeadlines.of(
                    of.kind(),
                    counting,
                    sure,
                    of.received(zone),
                    of.times().extended().isPresent());
        }

        /** True when a refusal can be appealed within the business. */
        public boolean appeal(RightsCase of) {
            return CaseDeadlines.appeal(laws(of, Status.APPLIES), of.received(zone));
        }

        private List<LawRecord> laws(RightsCase of, Status status) {
            Set<String> homes = of.place().isEmpty() ? usual : Set.of(of.place());
            return all.with(status).stream()
                    .map(obligation -> obligation.record())
                    .filter(record -> homes.stream().anyMatch(home -> counts(record, home, of.kind())))
                    .toList();
        }

        /** Federal rules on mail and texts are about a no to these, and about nothing else that people ask for. */
        private boolean counts(LawRecord record, String home, CaseKind kind) {
            boolean there = Optional.ofNullable(jurisdictions.get(home))
                    .filter(place -> record.jurisdiction().contains(place))
                    .isPresent();
            boolean aboutMail =
                    record instanceof FederalLaw && record.responses().isEmpty();
            return there && (!aboutMail || kind == CaseKind.WITHDRAW_CONSENT || kind == CaseKind.OBJECTION);
        }
    }
}
