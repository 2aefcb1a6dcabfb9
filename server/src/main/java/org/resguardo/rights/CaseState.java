/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a case is. The ids never change: the database and other programs hold them. */
public enum CaseState {
    /** It has come, and nobody has answered yet. */
    RECEIVED("rights.state.received", End.OPEN),
    /** It is being found out whether it is her. */
    VERIFYING("rights.state.verifying", End.OPEN),
    /** Somebody works on it. */
    IN_PROGRESS("rights.state.in_progress", End.OPEN),
    /** It waits for an answer of the person; the law's clock goes on. */
    WAITING("rights.state.waiting", End.OPEN),
    /** The answer is there and has to be sent. */
    READY("rights.state.ready", End.OPEN),
    /** What was asked is done. */
    COMPLETED("rights.state.completed", End.GRANTED),
    /** A part of it is done, and the reason for the rest was told. */
    PARTLY("rights.state.partly", End.PARTLY),
    /** It was refused, with a reason. */
    DENIED("rights.state.denied", End.REFUSED),
    /** A complaint of which she knows that it came. */
    ACKNOWLEDGED("rights.state.acknowledged", End.OPEN),
    /** A complaint that is being looked into. */
    INVESTIGATING("rights.state.investigating", End.OPEN),
    /** A complaint to which an answer was proposed. */
    PROPOSED("rights.state.proposed", End.OPEN),
    /** A complaint that ended well. */
    RESOLVED("rights.state.resolved", End.GRANTED),
    /** A complaint on which no agreement was found. */
    NO_AGREEMENT("rights.state.no_agreement", End.REFUSED),
    /** A complaint that went to an authority. */
    ESCALATED("rights.state.escalated", End.REFUSED),
    /** She took it back. */
    WITHDRAWN("rights.state.withdrawn", End.ASIDE),
    /** The same as another case, in which it goes on. */
    DUPLICATE("rights.state.duplicate", End.ASIDE);

    /** Whether, and how, a case in the state has ended. */
    public enum End {
        /** It has not. */
        OPEN,
        /** As asked. */
        GRANTED,
        /** In part as asked. */
        PARTLY,
        /** With a no. */
        REFUSED,
        /** Without an answer being owed. */
        ASIDE
    }

    private final String title;
    private final End end;

    CaseState(String title, End end) {
        this.title = title;
        this.end = end;
    }

    /** The state with an id from the database. */
    public static CaseState of(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such state"));
    }

    /** The states in which somebody may put a case of a kind by hand, in their order. */
    public static List<CaseState> of(CaseKind kind) {
        return kind.complaint()
                ? List.of(ACKNOWLEDGED, INVESTIGATING, PROPOSED, RESOLVED, NO_AGREEMENT, ESCALATED)
                : List.of(VERIFYING, IN_PROGRESS, WAITING, READY, COMPLETED, PARTLY, DENIED);
    }

    /** Its name in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    /** Whether, and how, it is an end. */
    public End end() {
        return end;
    }

    /** True when something is still owed. */
    public boolean open() {
        return end == End.OPEN;
    }
}
