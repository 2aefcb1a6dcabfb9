/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.AddressRefused;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.protection.safeguard.Evidence;
import org.resguardo.protection.safeguard.EvidenceSource;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.NamedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;

/** Knocks at some ports of a machine that the owner named as hers, and hangs up as soon as one opens. */
public final class HostSource implements EvidenceSource {
    private static final int PATIENCE_MILLISECONDS = 1_500;

    private final NameLookup lookup;
    private final List<ListedPort> ports;
    private final InstantSource clock;

    /** Knocks at some ports. */
    public HostSource(NameLookup lookup, List<ListedPort> ports, InstantSource clock) {
        this.lookup = lookup;
        this.ports = List.copyOf(ports);
        this.clock = clock;
    }

    @Override
    public Set<PlaceKind> kinds() {
        return Set.of(PlaceKind.HOST);
    }

    @Override
    public Set<Class<? extends Evidence>> brings() {
        return Set.of(HostEvidence.class);
    }

    @Override
    public List<Evidence> gather(GuardedPlace place, Runnable stop) throws OutOfSight {
        NamedPlace named = place.named().orElseThrow();
        AddressPolicy policy =
                named.ownNetwork() ? AddressPolicy.withOwnNetwork(lookup) : AddressPolicy.publicOnly(lookup);
        try {
            InetAddress address = policy.addresses(named.address()).get(0);
            List<ListedPort> open = new ArrayList<>();
            for (ListedPort port : ports) {
                stop.run();
                if (opens(address, port.port())) {
                    open.add(port);
                }
            }
            return List.of(new HostEvidence(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), open));
        } catch (AddressRefused e) {
            throw new OutOfSight(Refusals.sentence(e));
        } catch (UnknownHostException e) {
            throw new OutOfSight("safeguard.host.unknown");
        }
    }

    private static boolean opens(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLISECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
