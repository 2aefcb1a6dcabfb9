/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.choice.site.Banner;
import org.resguardo.choice.site.Banner.Look;
import org.resguardo.choice.site.Banner.Wording;
import org.resguardo.choice.site.BannerCheck;
import org.resguardo.choice.site.Banners;
import org.resguardo.choice.site.SiteConfiguration;
import org.resguardo.choice.site.SiteFile;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the business makes the banner of its website, sees it, and takes the line for its site. An unfair one is not published. */
public final class BannerPage implements RouteOwner {
    static final String HOME = "/choice/banner";
    private static final String COLOUR = "#[0-9a-fA-F]{6}";
    private static final int TITLE = 80;
    private static final int INTRO = 400;
    private static final int LABEL = 30;
    private static final int SITES = 2_000;
    private static final Look FIRST = new Look("bottom", "#ffffff", "#222222", "#1f6158", "#1f6158");

    private final Pages pages;
    private final Banners banners;
    private final SiteConfiguration configuration;
    private final SiteFiles files;
    private final Supplier<Optional<String>> publicAddress;

    /** The page over some banners. */
    public BannerPage(
            Pages pages,
            Banners banners,
            SiteConfiguration configuration,
            SiteFiles files,
            Supplier<Optional<String>> publicAddress) {
        this.pages = pages;
        this.banners = banners;
        this.configuration = configuration;
        this.files = files;
        this.publicAddress = publicAddress;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ChoiceAudience.READS, this::show),
                Route.post(HOME, ChoiceAudience.CHANGES, this::publish),
                Route.post(HOME + "/end", ChoiceAudience.CHANGES, this::end));
    }

    private ServerResponse show(ServerRequest request) {
        Banner banner = banners.current().map(Banners.Published::banner).orElseGet(this::first);
        return page(request, HttpStatus.OK, banner, new FormView(values(banner), List.of()));
    }

    /** What somebody begins with who has no banner yet: nothing in it is refused. */
    private Banner first() {
        Map<Language, Wording> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            var words = pages.words(language);
            texts.put(
                    language,
                    new Wording(
                            words.say("choice.banner.default.title"),
                            words.say("choice.banner.default.intro"),
                            words.say("choice.banner.default.accept"),
                            words.say("choice.banner.default.reject"),
                            words.say("choice.banner.default.settings")));
        }
        return new Banner(FIRST, true, false, false, List.of(), texts);
    }

    private static Map<String, String> values(Banner banner) {
        Map<String, String> values = new HashMap<>();
        values.put("position", banner.look().position());
        values.put("ask", banner.asks() ? "banner" : "link");
        values.put("google", banner.google() ? "yes" : "");
        values.put("gpp", banner.gpp() ? "yes" : "");
        values.put("background", banner.look().background());
        values.put("ink", banner.look().ink());
        values.put("accept", banner.look().accept());
        values.put("reject", banner.look().reject());
        values.put("sites", String.join("\n", banner.sites()));
        banner.texts().forEach((language, words) -> {
            String in = "-" + language.tag();
            values.put("title" + in, words.title());
            values.put("intro" + in, words.intro());
            values.put("accept-label" + in, words.accept());
            values.put("reject-label" + in, words.reject());
            values.put("settings" + in, words.settings());
        });
        return values;
    }

    private ServerResponse page(ServerRequest request, HttpStatus status, Banner banner, FormView form) {
        Optional<String> told = publicAddress.get();
        URI here = request.uri();
        String address = told.orElseGet(() -> here.getScheme() + "://" + here.getAuthority());
        Map<Language, String> previews = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            previews.put(language, configuration.json(banner, 0));
        }
        SiteFile pinned = files.pinned();
        return pages.show(
                request,
                status,
                "choice/banner.jte",
                new BannerView(
                        form,
                        banners.current(),
                        banners.answers(),
                        configuration.asksAnything(),
                        Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER,
                        address,
                        told.isPresent(),
                        "<script defer src=\"" + address + SitePages.pinnedPath(pinned) + "\" integrity=\""
                                + pinned.integrity() + "\" crossorigin=\"anonymous\"></script>",
                        previews));
    }

    private ServerResponse publish(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Banner banner = typed(form);
        BannerCheck.of(banner).forEach(problem -> form.refuse(problem.field(), problem.sentence()));
        if (!configuration.asksAnything()) {
            form.refuse("ask", "choice.banner.check.nothing");
        }
        if (!form.fine()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, banner, form.view());
        }
        banners.publish(visit.knownAccount(), banner);
        files.changed();
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private static Banner typed(Form form) {
        Map<Language, Wording> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String in = "-" + language.tag();
            texts.put(
                    language,
                    new Wording(
                            form.optional("title" + in, TITLE),
                            form.optional("intro" + in, INTRO),
                            form.optional("accept-label" + in, LABEL),
                            form.optional("reject-label" + in, LABEL),
                            form.optional("settings" + in, LABEL)));
        }
        Look look = new Look(
                form.choice("position", List.of("bottom", "center")),
                colour(form, "background", FIRST.background()),
                colour(form, "ink", FIRST.ink()),
                colour(form, "accept", FIRST.accept()),
                colour(form, "reject", FIRST.reject()));
        return new Banner(
                look,
                form.choice("ask", List.of("banner", "link")).equals("banner"),
                form.choice("google", List.of("", "yes")).equals("yes"),
                form.choice("gpp", List.of("", "yes")).equals("yes"),
                sites(form),
                texts);
    }

    private static String colour(Form form, String field, String otherwise) {
        String typed = form.optional(field, 7);
        return typed.matches(COLOUR) ? typed.toLowerCase(java.util.Locale.ROOT) : otherwise;
    }

    private static List<String> sites(Form form) {
        List<String> lines = form.optional("sites", SITES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> sites = lines.stream()
                .flatMap(line -> Origins.read(line).stream())
                .distinct()
                .toList();
        if (lines.stream().anyMatch(line -> Origins.read(line).isEmpty())) {
            form.refuse("sites", "choice.banner.sites.wrong");
        }
        return sites;
    }

    private ServerResponse end(ServerRequest request) {
        banners.end(Visit.of(request.servletRequest()).knownAccount());
        files.changed();
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }
}
