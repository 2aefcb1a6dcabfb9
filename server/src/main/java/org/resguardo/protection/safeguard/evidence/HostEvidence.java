/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.resguardo.protection.safeguard.Evidence;

/**
 * What answers at a machine.
 *
 * @param today the day of the look
 * @param open the ports of the short list that let one in
 */
public record HostEvidence(LocalDate today, List<ListedPort> open) implements Evidence {
    public HostEvidence {
        open = List.copyOf(open);
    }

    /** The open ports of a group, by name and number; an empty string when there is none. */
    public String open(ListedPort.Group group) {
        return open.stream()
                .filter(port -> port.group() == group)
                .map(port -> port.name() + " (" + port.port() + ")")
                .collect(Collectors.joining(", "));
    }
}
