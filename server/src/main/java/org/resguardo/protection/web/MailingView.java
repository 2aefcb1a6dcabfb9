/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.web.FormView;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.PeopleTable;

/**
 * The mailings of an incident.
 *
 * @param room the incident
 * @param mailings what was made
 * @param standings what became of the letters that went by e-mail, by the number of the mailing
 * @param tables where people can be read from
 * @param missing the keys of what letters still need
 * @param form what is wrong with what was sent
 */
public record MailingView(
        RoomView room,
        List<Mailing> mailings,
        Map<Long, Map<MailState, Long>> standings,
        List<PeopleTable> tables,
        Set<String> missing,
        FormView form) {
    /** True when letters can be made. */
    public boolean ready() {
        return missing.isEmpty()
                && room.changeable()
                && !MailingPage.plans(room).isEmpty();
    }

    /** True when letters may go by e-mail. */
    public boolean mayMail() {
        return MailingPage.mayMail(room);
    }

    /** The day on which a mailing was sent. */
    public Optional<LocalDate> sent(Mailing mailing) {
        return room.facts().day(Subject.MAILED + mailing.id());
    }

    /** The number of the post office's receipt; empty when nobody noted one. */
    public String receipt(Mailing mailing) {
        return room.facts().said(Subject.RECEIPT + mailing.id());
    }

    /** How many letters a mail server took. */
    public long delivered(Mailing mailing) {
        return count(mailing, MailState.SENT);
    }

    /** How many are still on their way. */
    public long onTheWay(Mailing mailing) {
        return count(mailing, MailState.WAITING) + count(mailing, MailState.HANDED);
    }

    /** How many did not arrive, or nobody knows of: these people need paper. */
    public long notArrived(Mailing mailing) {
        return mailing.mailed() - delivered(mailing) - onTheWay(mailing);
    }

    private long count(Mailing mailing, MailState state) {
        return standings.getOrDefault(mailing.id(), Map.of()).getOrDefault(state, 0L);
    }
}
