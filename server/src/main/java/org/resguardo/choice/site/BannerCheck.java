/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.choice.site.Banner.Look;
import org.resguardo.choice.site.Banner.Wording;
import org.resguardo.platform.words.Language;

/**
 * What keeps a banner from being published, because a yes that it brought would be none: no must be as easy, as visible and as clear as
 * yes (11 CCR 7004(a) and (b); AEPD, guide on cookies of 2024, 3.2; read 2026-11).
 */
public final class BannerCheck {
    private static final double ALIKE = 0.9;
    private static final double LONGER = 1.8;
    private static final int SHORT = 8;

    /** Words that put the question off, or lead elsewhere, instead of answering it. */
    private static final List<String> NO_ANSWER = List.of(
            "mas tarde",
            "ahora no",
            "luego",
            "despues",
            "informacion",
            "configur",
            "opciones",
            "ajustes",
            "personaliz",
            "entendido",
            "continuar",
            "seguir",
            "saltar",
            "cerrar",
            "later",
            "not now",
            "information",
            "learn more",
            "settings",
            "options",
            "customi",
            "manage",
            "got it",
            "continue",
            "skip",
            "close",
            "okay",
            "maybe",
            "tal vez",
            "quiza");

    private static final Set<String> YES = Set.of("acept", "permit", "autoriz", "accept", "allow", "agree", "consent");
    private static final Set<String> NO =
            Set.of("rechaz", "neg", "no acept", "no permit", "reject", "declin", "refus", "deny", "don t", "do not");

    private BannerCheck() {}

    /**
     * Something that must be changed.
     *
     * @param field the field of the form
     * @param sentence the key of what to do
     */
    public record Problem(String field, String sentence) {}

    /** All that must be changed, in the order of the form. */
    public static List<Problem> of(Banner banner) {
        List<Problem> problems = new ArrayList<>();
        if (banner.sites().isEmpty()) {
            problems.add(new Problem("sites", "choice.banner.check.sites"));
        }
        colours(banner.look(), problems);
        for (Language language : Language.values()) {
            words(banner.text(language), "-" + language.tag(), problems);
        }
        return problems;
    }

    private static void colours(Look look, List<Problem> problems) {
        double accept = Contrast.of(look.accept(), look.background());
        double reject = Contrast.of(look.reject(), look.background());
        if (Contrast.of(look.ink(), look.background()) < Contrast.WORDS) {
            problems.add(new Problem("ink", "choice.banner.check.contrast"));
        }
        if (accept < Contrast.SHAPES) {
            problems.add(new Problem("accept", "choice.banner.check.faint"));
        }
        if (reject < Contrast.SHAPES) {
            problems.add(new Problem("reject", "choice.banner.check.faint"));
        }
        if (Math.min(accept, reject) / Math.max(accept, reject) < ALIKE) {
            problems.add(new Problem("reject", "choice.banner.check.colours"));
        }
    }

    private static void words(Wording words, String language, List<Problem> problems) {
        if (words.title().isBlank()
                || words.intro().isBlank()
                || words.settings().isBlank()
                || words.accept().isBlank()
                || words.reject().isBlank()) {
            problems.add(new Problem("title" + language, "choice.banner.check.language"));
            return;
        }
        String yes = plain(words.accept());
        String no = plain(words.reject());
        if (evades(yes) || YES.stream().noneMatch(yes::contains) || refuses(yes)) {
            problems.add(new Problem("accept-label" + language, "choice.banner.check.yes"));
        }
        if (evades(no) || !refuses(no)) {
            problems.add(new Problem("reject-label" + language, "choice.banner.check.no"));
        }
        if (Math.max(yes.length(), no.length()) > LONGER * Math.max(SHORT, Math.min(yes.length(), no.length()))) {
            problems.add(new Problem("reject-label" + language, "choice.banner.check.length"));
        }
    }

    private static boolean evades(String label) {
        return NO_ANSWER.stream().anyMatch(label::contains) || label.equals("ok");
    }

    private static boolean refuses(String label) {
        return NO.stream().anyMatch(label::contains);
    }

    /** In small letters without accents and signs. */
    private static String plain(String label) {
        return Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
