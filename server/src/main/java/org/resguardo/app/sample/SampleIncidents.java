/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.PhoneTree;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.safeguard.StaffSheet;

/** An incident is rehearsed; later a message goes to the wrong person, who deletes it. */
final class SampleIncidents {
    private static final int READY = 150;
    private static final int REHEARSED = 120;
    private static final int HAPPENED = 61;

    private final SampleHistory history;

    SampleIncidents(SampleHistory history) {
        this.history = history;
    }

    void day(int days) {
        switch (days) {
            case READY -> {
                history.part(Officers.class)
                        .designate(
                                history.owner(),
                                Officer.Post.DEPUTY,
                                "Bruno Salas",
                                "bruno@example.com",
                                "(210) 555-0143",
                                history.today());
                history.part(PhoneTree.class)
                        .write(
                                history.owner(),
                                Map.of(
                                        PhoneTree.Role.OWNER, List.of("Ana Pérez", "(210) 555-0142"),
                                        PhoneTree.Role.COMPUTERS, List.of("Taller Nube", "(210) 555-0171"),
                                        PhoneTree.Role.INSURER, List.of("Seguros Alba", "(210) 555-0188")));
                history.part(StaffSheet.class).read(history.owner(), "Bruno Salas");
            }
            case REHEARSED -> close(open(IncidentKind.DEVICE, true));
            case HAPPENED -> {
                Incident incident = open(IncidentKind.WRONG_RECIPIENT, false);
                history.part(Incidents.class)
                        .say(
                                history.owner(),
                                incident,
                                Map.of(
                                        Subject.PEOPLE,
                                        "1",
                                        Subject.NOTE,
                                        history.say(
                                                "A quote went to the wrong address. It was deleted unread.",
                                                "Una cotización salió a otra dirección. La borraron sin leer.")));
                close(incident);
            }
            default -> {
                // nothing went wrong
            }
        }
    }

    private Incident open(IncidentKind kind, boolean drill) {
        return history.part(Incidents.class).open(history.owner(), kind, drill, history.today(), Set.of());
    }

    private void close(Incident incident) {
        history.part(Incidents.class).close(history.owner(), incident);
    }
}
