/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.web.FormView;
import org.resguardo.rights.CaseEvent;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identifier;
import org.resguardo.rights.Identifier.Source;
import org.resguardo.rights.Identities;
import org.resguardo.rights.Message;
import org.resguardo.rights.Message.Direction;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.Release;
import org.resguardo.rights.Release.Obstacle;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Threads;

/** Decides what of a case a visit sees. */
public final class Portal {
    private final Cases cases;
    private final Threads threads;
    private final Identities identities;
    private final CaseLaw law;
    private final BooleanSupplier mailGoesOut;
    private final InstantSource clock;

    /**
     * What visits see of these cases.
     *
     * @param mailGoesOut false as long as the business has no mail server, so that no code could reach anybody
     */
    public Portal(
            Cases cases,
            Threads threads,
            Identities identities,
            CaseLaw law,
            BooleanSupplier mailGoesOut,
            InstantSource clock) {
        this.cases = cases;
        this.threads = threads;
        this.identities = identities;
        this.law = law;
        this.mailGoesOut = mailGoesOut;
        this.clock = clock;
    }

    /**
     * True when a visit may read what was written between the two: after a code, or where no code could reach her. What the business holds
     * about her is not among it.
     */
    boolean reads(RightsCase of, Optional<Long> visit) {
        boolean reachable = identities.contact(of).isPresent() && mailGoesOut.getAsBoolean();
        return visit.isPresent() || !reachable;
    }

    /** What a visit sees. */
    PortalView view(RightsCase of, String secret, Optional<Long> visit, String said, FormView form) {
        boolean reads = reads(of, visit);
        List<Identifier> known = identities.of(of);
        boolean onFile = visit.filter(id -> known.stream().anyMatch(one -> sure(one, id)))
                .isPresent();
        List<CaseEvent> events = cases.events(of);
        List<PortalView.Line> lines = reads
                ? threads.of(of).stream()
                        .filter(message -> message.direction() != Direction.NOTE)
                        .map(message -> line(of, message, known, events, onFile))
                        .toList()
                : List.of();
        CaseLaw.Look look = law.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        return new PortalView(
                of,
                secret,
                reads,
                lines,
                look.clocks(of).answerBy(),
                look.appeal(of),
                identities.contact(of).isPresent(),
                said,
                form);
    }

    /** True when a visit may be told what the business holds: it read a code at a contact on file. */
    public boolean sure(RightsCase of, Optional<Long> visit) {
        List<Identifier> known = identities.of(of);
        return visit.filter(id -> known.stream().anyMatch(one -> sure(one, id))).isPresent();
    }

    private static boolean sure(Identifier one, long visit) {
        return one.id() == visit
                && one.source() == Source.ON_FILE
                && one.kind() == Kind.EMAIL
                && one.proven().isPresent();
    }

    private static PortalView.Line line(
            RightsCase of, Message message, List<Identifier> known, List<CaseEvent> events, boolean onFile) {
        boolean givesAway = message.direction() == Direction.OUT && message.personal() != Personal.NONE;
        Optional<Obstacle> obstacle = givesAway
                ? Release.data(of, known, events, message.personal())
                        .or(() -> onFile ? Optional.empty() : Optional.of(Obstacle.UNPROVEN))
                : Optional.empty();
        return new PortalView.Line(message, obstacle);
    }
}
