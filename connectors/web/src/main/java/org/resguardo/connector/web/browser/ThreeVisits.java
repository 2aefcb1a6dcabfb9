/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.SiteLook.NoBrowser;
import org.resguardo.connector.site.SiteVisit;
import org.resguardo.connector.web.SiteName;

/** Visits some pages of a site three times: choosing nothing, refusing, and with a browser that says no by itself. */
public final class ThreeVisits {
    private static final Duration LIFE = Duration.ofMinutes(3);

    private final Supplier<Optional<Path>> browser;

    private ThreeVisits(Supplier<Optional<Path>> browser) {
        this.browser = browser;
    }

    /** With the browser of this machine, where there is one. */
    public static ThreeVisits ofThisMachine() {
        return new ThreeVisits(Chromium::find);
    }

    /** With a browser that is named, or none. */
    public static ThreeVisits with(Optional<Path> browser) {
        return new ThreeVisits(() -> browser);
    }

    /**
     * Adds to a look what a browser sees; nothing but the reason when there is no browser or it fails.
     *
     * @param pages which pages, the first one first
     * @param stop throws when the look is to end
     */
    public SiteLook add(SiteLook look, List<URI> pages, Dialer dialer, Runnable stop) throws InterruptedException {
        Optional<Path> program = browser.get();
        if (program.isEmpty()) {
            return look.with(List.of(), Optional.of(NoBrowser.NOT_INSTALLED));
        }
        List<SiteVisit> visits = new ArrayList<>();
        List<SeenForm> late = new ArrayList<>();
        try {
            for (SiteVisit.Kind kind : SiteVisit.Kind.values()) {
                stop.run();
                visits.add(visit(program.get(), SiteName.of(look.host()), kind, pages, dialer, stop, late));
            }
        } catch (IOException e) {
            return look.with(List.of(), Optional.of(NoBrowser.FAILED));
        }
        return look.with(visits, Optional.empty()).withForms(missed(look.forms(), late));
    }

    /** Forms that programs in the pages make, and that stand in no page's text. */
    private static List<SeenForm> missed(List<SeenForm> known, List<SeenForm> late) {
        Map<String, SeenForm> forms = new LinkedHashMap<>();
        known.forEach(form -> forms.put(form.key(), form));
        late.forEach(form -> forms.putIfAbsent(form.key(), form));
        return List.copyOf(forms.values());
    }

    private static SiteVisit visit(
            Path program,
            SiteName site,
            SiteVisit.Kind kind,
            List<URI> pages,
            Dialer dialer,
            Runnable stop,
            List<SeenForm> late)
            throws IOException, InterruptedException {
        try (Gate gate = Gate.open(dialer);
                Chromium chromium = Chromium.start(program, gate.port(), LIFE);
                Visitor visitor = new Visitor(site, kind, gate, chromium.address(), stop)) {
            SiteVisit visit = visitor.visit(pages);
            late.addAll(visitor.forms());
            return visit;
        }
    }
}
