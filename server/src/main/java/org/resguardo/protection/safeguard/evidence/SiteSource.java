/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.AddressRefused;
import org.resguardo.platform.net.CertificateJudgement;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.net.WebAnswer;
import org.resguardo.platform.net.WebCall;
import org.resguardo.protection.safeguard.Evidence;
import org.resguardo.protection.safeguard.EvidenceSource;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.NamedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;
import org.resguardo.protection.safeguard.evidence.SiteEvidence.Exposure;

/** Looks at the owner's website as a stranger would: a few of its pages, and the places where people leave what nobody should see. */
public final class SiteSource implements EvidenceSource {
    private static final int PAGES = 5;

    private final NameLookup lookup;
    private final CertificateJudgement judgement;
    private final InstantSource clock;
    private final Ports ports;

    /**
     * Where websites answer.
     *
     * @param secure with encryption
     * @param plain in clear
     */
    public record Ports(int secure, int plain) {
        /** Where browsers look. */
        public static final Ports STANDARD = new Ports(443, 80);
    }

    /** Looks at sites on the ports where they answer. */
    public SiteSource(NameLookup lookup, CertificateJudgement judgement, InstantSource clock, Ports ports) {
        this.lookup = lookup;
        this.judgement = judgement;
        this.clock = clock;
        this.ports = ports;
    }

    @Override
    public Set<PlaceKind> kinds() {
        return Set.of(PlaceKind.WEBSITE);
    }

    @Override
    public Set<Class<? extends Evidence>> brings() {
        return Set.of(SiteEvidence.class);
    }

    @Override
    public List<Evidence> gather(GuardedPlace place, Runnable stop) throws OutOfSight {
        NamedPlace named = place.named().orElseThrow();
        AddressPolicy policy =
                named.ownNetwork() ? AddressPolicy.withOwnNetwork(lookup) : AddressPolicy.publicOnly(lookup);
        try (WebCall call = WebCall.to(named.address(), policy)) {
            return List.of(look(call, stop));
        } catch (AddressRefused e) {
            throw new OutOfSight(Refusals.sentence(e));
        } catch (UnknownHostException e) {
            throw new OutOfSight("safeguard.host.unknown");
        } catch (IOException e) {
            throw new OutOfSight("safeguard.site.silent");
        }
    }

    private SiteEvidence look(WebCall call, Runnable stop) throws IOException {
        Optional<WebAnswer> secure = ask(call, home(call, "https", ports.secure(), 443), stop);
        Optional<WebAnswer> plain = ask(call, home(call, "http", ports.plain(), 80), stop);
        WebAnswer first = secure.or(() -> plain).orElseThrow(() -> new IOException("nobody answers"));
        List<WebAnswer> pages = pages(call, first, stop);
        List<Exposure> exposed = new ArrayList<>();
        for (Exposures one : Exposures.ALL) {
            ask(call, first.address().resolve(one.path()), stop)
                    .filter(one::lies)
                    .ifPresent(found -> exposed.add(new Exposure(one.kind(), one.path())));
        }
        return new SiteEvidence(
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                call.host(),
                secure,
                plain,
                secure.filter(answer -> judgement.believes(answer.certificates(), call.host()))
                        .isPresent(),
                pages,
                exposed);
    }

    private static URI home(WebCall call, String scheme, int port, int usual) {
        return URI.create(scheme + "://" + call.host() + (port == usual ? "" : ":" + port) + "/");
    }

    private static Optional<WebAnswer> ask(WebCall call, URI address, Runnable stop) {
        stop.run();
        try {
            return Optional.of(call.get(address));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The first page, where it leads to on the same machine, and some pages that it names. */
    private static List<WebAnswer> pages(WebCall call, WebAnswer first, Runnable stop) {
        List<WebAnswer> pages = new ArrayList<>();
        WebAnswer page = first;
        pages.add(page);
        for (int i = 0; i < PAGES && page.redirects(); i++) {
            Optional<WebAnswer> next =
                    target(page, page.header("location").orElse("")).flatMap(to -> ask(call, to, stop));
            if (next.isEmpty()) {
                break;
            }
            page = next.get();
            pages.add(page);
        }
        for (URI link : links(page)) {
            ask(call, link, stop).filter(WebAnswer::page).ifPresent(pages::add);
        }
        return pages;
    }

    private static Set<URI> links(WebAnswer page) {
        Set<URI> links = new LinkedHashSet<>();
        if (page.page()) {
            for (Element link : Jsoup.parse(page.body()).select("a[href]")) {
                target(page, link.attr("href"))
                        .filter(to -> !to.equals(page.address()) && links.size() < PAGES)
                        .ifPresent(links::add);
            }
        }
        return links;
    }

    /** Where a link leads, when that is the same machine. */
    private static Optional<URI> target(WebAnswer from, String link) {
        try {
            URI to = from.address().resolve(link.strip().replaceFirst("#.*", ""));
            boolean same = String.valueOf(to.getHost())
                            .equalsIgnoreCase(from.address().getHost())
                    && to.getPort() == from.address().getPort()
                    && String.valueOf(to.getScheme()).equals(from.address().getScheme());
            return same ? Optional.of(to) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
