/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.web.FormView;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.Message;
import org.resguardo.rights.Release.Obstacle;
import org.resguardo.rights.RightsCase;

/**
 * A case as its person sees it.
 *
 * @param what the case
 * @param secret what its address carries
 * @param reads true when what was written is shown
 * @param lines what was written, the oldest first
 * @param answerBy by when it is answered
 * @param appeal true when a law gives her an appeal against a no
 * @param reachable true when a code can be sent to her
 * @param said the key of what has just happened, or an empty string
 * @param form what was typed, and what is wrong with it
 */
public record PortalView(
        RightsCase what,
        String secret,
        boolean reads,
        List<Line> lines,
        LocalDate answerBy,
        boolean appeal,
        boolean reachable,
        String said,
        FormView form) {

    /**
     * A message.
     *
     * @param message what was written
     * @param obstacle why it is not shown; empty when it is
     */
    public record Line(Message message, Optional<Obstacle> obstacle) {}

    /** Its address. */
    public String at() {
        return CasePortal.HOME + "/" + secret;
    }

    /** True when a file is shown. */
    boolean shows(long file) {
        return lines.stream()
                .filter(line -> line.obstacle().isEmpty())
                .flatMap(line -> line.message().files().stream())
                .anyMatch(one -> one.id() == file);
    }

    /** True when she can still take it back. */
    public boolean withdrawable() {
        return what.open();
    }

    /** True when it can be asked what she thinks of the end. */
    public boolean ratable() {
        return what.state().end() == CaseState.End.GRANTED
                || what.state().end() == CaseState.End.PARTLY
                || what.state().end() == CaseState.End.REFUSED;
    }

    /** True when a no can be appealed here. */
    public boolean appealable() {
        return appeal && (what.state() == CaseState.DENIED || what.state() == CaseState.PARTLY);
    }
}
