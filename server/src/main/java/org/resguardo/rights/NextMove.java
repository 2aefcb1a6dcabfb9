/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.List;
import java.util.Optional;
import org.resguardo.rights.Identifier.Source;
import org.resguardo.rights.Message.Direction;

/** The one thing to do next in a case. */
public enum NextMove {
    /** Say what it is. */
    SORT("rights.next.sort", "rights.next.sort.why", "/kind"),
    /** Tell the person that it came. */
    ACKNOWLEDGE("rights.next.acknowledge", "rights.next.acknowledge.why", "/answer?template=received"),
    /** Look into what somebody said: that it was not her. */
    REVIEW("rights.next.review", "rights.next.review.why", "/identity"),
    /** Find out whether it is her. */
    IDENTIFY("rights.next.identify", "rights.next.identify.why", "/identity"),
    /** Read what she wrote, and answer. */
    REPLY("rights.next.reply", "rights.next.reply.why", "/answer"),
    /** Look into a complaint. */
    INVESTIGATE("rights.next.investigate", "rights.next.investigate.why", "/answer?template=proposal"),
    /** Find her data, and give, correct or erase it. */
    FIND("rights.next.find", "rights.next.find.why", "/data"),
    /** Write a no down, so that all tools obey it. */
    OBEY("rights.next.obey", "rights.next.obey.why", "/choices"),
    /** Do what was asked, and say so. */
    FULFIL("rights.next.fulfil", "rights.next.fulfil.why", "/answer?template=done"),
    /** Wait for her. */
    WAIT("rights.next.wait", "rights.next.wait.why", "/answer"),
    /** Say how it ended. */
    END("rights.next.end", "rights.next.end.why", "/end"),
    /** Nothing: it has ended. */
    NOTHING("rights.next.nothing", "rights.next.nothing.why", "");

    private final String title;
    private final String why;
    private final String address;

    NextMove(String title, String why, String address) {
        this.title = title;
        this.why = why;
        this.address = address;
    }

    /** Works it out from what is there. */
    public static NextMove of(RightsCase of, List<Message> thread, List<Identifier> identifiers) {
        boolean herTurnIsOver = thread.stream()
                .filter(message -> message.direction() != Direction.NOTE)
                .reduce((one, other) -> other)
                .filter(last -> last.direction() == Direction.IN)
                .isPresent();
        boolean answered = thread.stream().anyMatch(message -> message.direction() == Direction.OUT);
        boolean proven = identifiers.stream()
                .anyMatch(one -> one.source() == Source.ON_FILE && one.proven().isPresent());
        if (!of.open()) {
            boolean wroteAfter = of.times()
                    .closed()
                    .flatMap(closed -> lastIn(thread).map(last -> last.written().isAfter(closed)))
                    .orElse(false);
            return wroteAfter && herTurnIsOver ? REPLY : NOTHING;
        }
        if (of.kind() == CaseKind.UNSORTED) {
            return SORT;
        }
        if (of.times().contested().isPresent()) {
            return REVIEW;
        }
        if (of.times().acknowledged().isEmpty()) {
            return ACKNOWLEDGE;
        }
        if (of.kind().needsIdentity() && !proven) {
            return IDENTIFY;
        }
        if (of.state() == CaseState.WAITING || of.state() == CaseState.PROPOSED) {
            return herTurnIsOver ? REPLY : WAIT;
        }
        if (answered && herTurnIsOver) {
            return REPLY;
        }
        if (answered && !herTurnIsOver && !of.kind().needsIdentity()) {
            return END;
        }
        if (of.kind().needsIdentity()) {
            return FIND;
        }
        if (of.kind().nature() == CaseKind.Nature.CHOICE) {
            return OBEY;
        }
        return of.kind().complaint() ? INVESTIGATE : FULFIL;
    }

    private static Optional<Message> lastIn(List<Message> thread) {
        return thread.stream()
                .filter(message -> message.direction() == Direction.IN)
                .reduce((one, other) -> other);
    }

    /** The key of what it is. */
    public String title() {
        return title;
    }

    /** The key of why. */
    public String why() {
        return why;
    }

    /** Where it is done, beneath the page of the case. */
    public String address() {
        return address;
    }
}
