/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.SiteReader;
import org.resguardo.connector.site.Trouble.Kind;

/**
 * Goes through a website from its first page on: within its robots.txt, one request at a time, to no other machine, sending no form and pressing no
 * button. Whatever is wrong with one page keeps no other from being read.
 */
public final class SiteCrawler implements SiteReader {
    private static final int REDIRECTS = 10;
    private static final int BROKEN = 500;
    private static final Set<Integer> SIGN_IN = Set.of(401, 403);
    private static final Set<Integer> OVERLOADED = Set.of(429, 503);
    private static final Duration MERCY = Duration.ofSeconds(30);

    private final List<URI> starts;
    private final Door door;
    private final Limits limits;
    private final Pace pace;
    private final SiteName site;
    private final FormReader forms;
    private final HostReader hosts;
    private final Gathered gathered = new Gathered();
    private final Frontier frontier;

    private Robots robots = Robots.NONE;
    private URI first;
    private String host = "";
    private int pages;
    private int forbidden;
    private int signIn;

    /**
     * Prepares one look.
     *
     * @param starts where the first page may be, the likeliest first; all of one site
     */
    public SiteCrawler(List<URI> starts, Door door, Limits limits, Pace pace) {
        this.starts = List.copyOf(starts);
        this.door = door;
        this.limits = limits;
        this.pace = pace;
        this.first = starts.getFirst();
        this.site = SiteName.of(SiteName.host(starts.getFirst()));
        this.forms = new FormReader(site);
        this.hosts = new HostReader(site);
        this.frontier = new Frontier(limits.depth());
    }

    @Override
    public SiteLook look(IntConsumer progress) throws IOException {
        Instant end = pace.now().plus(limits.time());
        first = settledFirst();
        host = SiteName.host(first);
        if (rules(first)) {
            frontier.add(first, 0);
            Optional<Frontier.Step> next = frontier.next();
            while (next.isPresent() && pages < limits.pages() && pace.now().isBefore(end)) {
                progress.accept(pages);
                step(next.get());
                next = pages < limits.pages() ? frontier.next() : Optional.empty();
            }
        }
        frontier.endless().ifPresent(path -> gathered.trouble(Kind.ENDLESS_ADDRESSES, path));
        return gathered.look(host, new SiteLook.Extent(pages, frontier.left(), forbidden, signIn));
    }

    /** Where the first page is, after a look. */
    public URI firstPage() {
        return first;
    }

    /** The first address under which somebody answers, after what it leads to on the same site. */
    private URI settledFirst() throws IOException {
        IOException last = new IOException("nobody answers");
        for (URI start : starts) {
            try {
                return settled(start);
            } catch (Door.Shut e) {
                throw e;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private URI settled(URI start) throws IOException {
        URI at = start;
        Set<String> seen = new HashSet<>();
        while (seen.size() < REDIRECTS && seen.add(at.toString())) {
            Door.Reply reply = ask(at);
            URI here = at;
            Optional<URI> to = reply.leadsTo().flatMap(link -> SiteName.address(resolved(here, link)));
            if (to.isEmpty()) {
                return at;
            }
            if (!mine(to.get())) {
                gathered.trouble(Kind.ELSEWHERE, SiteName.path(at));
                return at;
            }
            at = to.get();
        }
        gathered.trouble(Kind.CIRCLE, SiteName.path(start));
        return start;
    }

    /** Another door of the same machine is another thing: a page for whoever runs it, perhaps. */
    private boolean mine(URI address) {
        boolean door =
                address.getPort() == -1 || starts.stream().anyMatch(start -> start.getPort() == address.getPort());
        return door && site.asked(SiteName.host(address));
    }

    private static String resolved(URI from, String link) {
        try {
            return from.resolve(link.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Reads robots.txt; false when it is there and cannot be had, for then nothing may be asked (RFC 9309, 2.3.1.4). */
    private boolean rules(URI first) throws InterruptedIOException {
        URI at = first.resolve("/robots.txt");
        for (int i = 0; i <= REDIRECTS / 2; i++) {
            try {
                Door.Reply reply = ask(at);
                URI here = at;
                Optional<URI> to = reply.leadsTo().flatMap(link -> SiteName.address(resolved(here, link)));
                if (to.isPresent() && mine(to.get())) {
                    at = to.get();
                    continue;
                }
                if (reply.status() >= BROKEN) {
                    break;
                }
                if (reply.fine()) {
                    robots = Robots.of(new String(reply.body(), StandardCharsets.UTF_8));
                    robots.delay().ifPresent(pace::atLeast);
                }
                return true;
            } catch (IOException e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException();
                }
                break;
            }
        }
        gathered.trouble(Kind.ROBOTS, "/robots.txt");
        return false;
    }

    private Door.Reply ask(URI address) throws IOException {
        pace.beforeAsking();
        try {
            return door.get(address);
        } finally {
            pace.afterAsking();
        }
    }

    private void step(Frontier.Step step) throws InterruptedIOException {
        URI at = step.address();
        Set<String> seen = new HashSet<>();
        String page = SiteName.path(at);
        while (true) {
            if (!robots.allows(SiteName.pathAndQuery(at))) {
                forbidden++;
                return;
            }
            if (!seen.add(at.toString()) || seen.size() > REDIRECTS) {
                gathered.trouble(Kind.CIRCLE, page);
                return;
            }
            Optional<Door.Reply> reply = answer(at, page);
            if (reply.isEmpty()) {
                return;
            }
            reply.get().headers("set-cookie").forEach(cookie -> gathered.cookie(cookie, host, page, pace.now()));
            Optional<String> link = reply.get().leadsTo();
            if (link.isEmpty()) {
                take(reply.get(), at, step.depth());
                return;
            }
            Optional<URI> to = SiteName.address(resolved(at, link.get()));
            if (to.isEmpty() || !mine(to.get())) {
                gathered.trouble(Kind.ELSEWHERE, page);
                return;
            }
            at = to.get();
        }
    }

    private Optional<Door.Reply> answer(URI at, String page) throws InterruptedIOException {
        try {
            Door.Reply reply = ask(at);
            if (OVERLOADED.contains(reply.status())) {
                pace.atLeast(Pace.USUAL.multipliedBy(3));
                pace.rest(MERCY);
                reply = ask(at);
            }
            return Optional.of(reply);
        } catch (Door.Shut e) {
            gathered.trouble(Kind.FORBIDDEN_MACHINE, page);
        } catch (InterruptedIOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            gathered.trouble(Kind.TOO_SLOW, page);
        } catch (IOException e) {
            gathered.trouble(Kind.SILENT, page);
        }
        return Optional.empty();
    }

    private void take(Door.Reply reply, URI at, int depth) {
        String page = SiteName.path(at);
        if (SIGN_IN.contains(reply.status())) {
            signIn++;
        } else if (reply.status() >= BROKEN) {
            gathered.trouble(Kind.BROKEN, page);
        } else if (reply.fine() && reply.page()) {
            if (reply.cut()) {
                gathered.trouble(Kind.TOO_LONG, page);
            }
            read(reply, at, depth, page);
        }
    }

    private void read(Door.Reply reply, URI at, int depth, String page) {
        try {
            PageText text = PageText.of(reply, at);
            if (!text.letters()) {
                gathered.trouble(Kind.LETTERS, page);
            }
            pages++;
            forms.read(text.page(), at).forEach(gathered::form);
            gathered.hosts(hosts.read(text.page()), page);
            links(text.page(), depth + 1);
        } catch (IOException e) {
            gathered.trouble(Kind.LETTERS, page);
        }
    }

    private void links(Document page, int depth) {
        for (Element link : page.select("a[href], area[href], iframe[src], frame[src]")) {
            String to = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
            SiteName.address(to).filter(this::mine).ifPresent(address -> frontier.add(address, depth));
        }
    }
}
