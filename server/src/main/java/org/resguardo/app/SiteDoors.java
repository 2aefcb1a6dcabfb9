/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.web.Door;
import org.resguardo.connector.web.Limits;
import org.resguardo.connector.web.Pace;
import org.resguardo.connector.web.SiteCrawler;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.AddressRefused;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.net.WebAnswer;
import org.resguardo.platform.net.WebCall;
import org.resguardo.policy.site.SiteLooker;
import org.resguardo.policy.site.Website;
import org.resguardo.protection.safeguard.evidence.SiteSource;

/** The ways to the business's websites: every machine is looked up once a look, and only addresses that may be called are. */
final class SiteDoors implements SiteLooker {
    private final Ways ways;
    private final SiteBrowser browser;

    /**
     * How websites are reached.
     *
     * @param lookup turns names into addresses
     * @param ports where websites answer
     * @param limits how far a look goes
     * @param pace a fresh pace for a look
     */
    record Ways(NameLookup lookup, SiteSource.Ports ports, Limits limits, Supplier<Pace> pace) {
        AddressPolicy policy(Website site) {
            return site.ownNetwork() ? AddressPolicy.withOwnNetwork(lookup) : AddressPolicy.publicOnly(lookup);
        }
    }

    /** Adds what a browser sees of a site. */
    @FunctionalInterface
    interface SiteBrowser {
        SiteLook look(Website site, URI first, SiteLook crawled, Runnable stop);
    }

    SiteDoors(Ways ways, SiteBrowser browser) {
        this.ways = ways;
        this.browser = browser;
    }

    @Override
    public SiteLook look(Website site, IntConsumer progress) throws OutOfReach {
        try (Calls calls = new Calls(ways.policy(site))) {
            calls.to(site.host());
            SiteCrawler crawler = new SiteCrawler(
                    starts(site), calls, ways.limits(), ways.pace().get());
            SiteLook look = crawler.look(progress);
            return browser.look(
                    site,
                    crawler.firstPage(),
                    look,
                    () -> progress.accept(look.extent().pages()));
        } catch (AddressRefused e) {
            throw new OutOfReach(
                    e.reason() == AddressRefused.Reason.OWN_NETWORK
                            ? "policy.site.reach.own_network"
                            : "policy.site.reach.never");
        } catch (UnknownHostException e) {
            throw new OutOfReach("policy.site.reach.unknown");
        } catch (IOException e) {
            throw new OutOfReach("policy.site.reach.silent");
        }
    }

    private List<URI> starts(Website site) {
        return List.of(
                address("https", site.host(), ways.ports().secure(), 443),
                address("http", site.host(), ways.ports().plain(), 80));
    }

    private static URI address(String scheme, String host, int port, int usual) {
        return URI.create(scheme + "://" + host + (port == usual ? "" : ":" + port) + "/");
    }

    /** A call to each machine of the site; what a name means a moment later is of no account. */
    private static final class Calls implements Door, AutoCloseable {
        private final AddressPolicy policy;
        private final Map<String, WebCall> calls = new HashMap<>();

        Calls(AddressPolicy policy) {
            this.policy = policy;
        }

        WebCall to(String host) throws IOException {
            WebCall call = calls.get(host);
            if (call == null) {
                call = WebCall.to(host, policy);
                calls.put(host, call);
            }
            return call;
        }

        @Override
        public Reply get(URI address) throws IOException {
            try {
                return reply(to(String.valueOf(address.getHost())).get(address));
            } catch (AddressRefused e) {
                throw new Shut();
            }
        }

        private static Reply reply(WebAnswer answer) {
            Map<String, List<String>> headers = new HashMap<>();
            answer.headers()
                    .forEach(header -> headers.computeIfAbsent(header.name(), none -> new ArrayList<>())
                            .add(header.value()));
            return new Reply(
                    answer.status(), headers, answer.body().getBytes(StandardCharsets.ISO_8859_1), answer.cut());
        }

        @Override
        public void close() {
            calls.values().forEach(WebCall::close);
        }
    }
}
