/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SeenHost;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.web.Door;
import org.resguardo.connector.web.SiteName;
import org.resguardo.connector.web.browser.Dialer;
import org.resguardo.connector.web.browser.ThreeVisits;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.AddressRefused;
import org.resguardo.policy.site.Website;

/**
 * Has a browser look at a few pages of a site: the first one, those with forms, and those that call others. Machines of others are called in the public
 * network only, also when the site stands in the business's own.
 */
final class SiteVisits implements SiteDoors.SiteBrowser {
    private static final int PAGES = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SiteDoors.Ways ways;
    private final ThreeVisits visits;
    private final Line line;

    /** Connects to an address that was checked. */
    @FunctionalInterface
    interface Line {
        /** As machines do. */
        Line REAL = (address, port) -> {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port), (int) PATIENCE.toMillis());
                return socket;
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        };

        Socket to(InetAddress address, int port) throws IOException;
    }

    SiteVisits(SiteDoors.Ways ways, ThreeVisits visits, Line line) {
        this.ways = ways;
        this.visits = visits;
        this.line = line;
    }

    @Override
    public SiteLook look(Website site, URI first, SiteLook crawled, Runnable stop) {
        SiteName name = SiteName.of(site.host());
        AddressPolicy own = ways.policy(site);
        AddressPolicy others = AddressPolicy.publicOnly(ways.lookup());
        Dialer dialer = (host, port) -> dial(name.own(host) ? own : others, host, port);
        try {
            return visits.add(crawled, pages(first, crawled), dialer, stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.run();
            return crawled;
        }
    }

    private Socket dial(AddressPolicy policy, String host, int port) throws IOException {
        try {
            return line.to(policy.addresses(host).getFirst(), port);
        } catch (AddressRefused e) {
            throw new Door.Shut();
        }
    }

    private static List<URI> pages(URI first, SiteLook look) {
        Set<URI> pages = new LinkedHashSet<>();
        pages.add(first);
        Stream.concat(
                        look.forms().stream().filter(SeenForm::personal).map(SeenForm::page),
                        look.others().stream().map(SeenHost::page))
                .map(first::resolve)
                .forEach(page -> {
                    if (pages.size() < PAGES) {
                        pages.add(page);
                    }
                });
        return List.copyOf(pages);
    }
}
