/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds keys and tokens of services that put a fixed beginning on them, JSON web tokens, and private keys in PEM form.
 *
 * <p>The beginnings are documented by the services: Amazon Web Services (AKIA, ASIA), GitHub (ghp_, gho_, ghu_, ghs_),
 * GitLab (glpat-), Slack (xoxb-, xoxp-), Stripe (sk_live_, rk_live_), Google (AIza), npm (npm_); RFC 7519 and RFC 7468. Read
 * 2025-11.
 */
public final class SecretDetector extends PrefixDetector {
    /** Keys of clouds, code hosts, chats, payment services and registries, signed tokens, private keys. */
    private static final List<String> PREFIXES = List.of(
            "AKIA",
            "ASIA",
            "AIza",
            "BEGIN ",
            "ghp_",
            "gho_",
            "ghu_",
            "ghs_",
            "ghr_",
            "github_p",
            "glpat-",
            "glptt-",
            "xoxb-",
            "xoxp-",
            "xoxa-",
            "xoxs-",
            "xapp-",
            "sk_live_",
            "rk_live_",
            "sk-proj-",
            "sk-ant-",
            "sk_test_",
            "rk_test_",
            "sk-svcac",
            "glsa_",
            "glrt-",
            "dckr_pat",
            "lin_api_",
            "figd_",
            "sq0atp-",
            "sq0csp-",
            "shpca_",
            "shppa_",
            "PMAK-",
            "NRAK-",
            "xkeysib-",
            "ATATT3x",
            "npm_",
            "pypi-AgE",
            "dop_v1_",
            "shpat_",
            "shpss_",
            "whsec_",
            "ya29.",
            "eyJhbGci",
            "eyJ0eXAi");

    private static final Verdict KEY = Verdict.shape(50);
    private static final int LONGEST = 4096;
    private static final String BEGIN = "BEGIN ";

    /** For the service loader. */
    public SecretDetector() {
        super(
                "secret-key",
                DataCategory.SECRET,
                "",
                "The services' own documentation; RFC 7519; RFC 7468, read 2025-11");
    }

    @Override
    public List<String> prefixes() {
        return PREFIXES;
    }

    @Override
    public double chanceOfMistake() {
        return 0.001;
    }

    @Override
    public @Nullable Verdict look(Span prefix) {
        int from = prefix.from();
        if (prefix.at(from) == 'B') {
            return privateKey(prefix);
        }
        if (!beginsAsOne(prefix)) {
            return null;
        }
        int to = from + 4;
        int digits = 0;
        int dots = 0;
        while (to - from < LONGEST && isKey(prefix.at(to))) {
            digits += Span.isDigit(prefix.at(to)) ? 1 : 0;
            dots += prefix.at(to) == '.' ? 1 : 0;
            to++;
        }
        boolean fits = prefix.at(from) == 'e'
                ? dots == 2 && to - from >= 36
                : digits >= 1 && dots == 0 && to - from >= shortest(prefix);
        if (!fits) {
            return null;
        }
        prefix.set(from, to);
        return KEY;
    }

    private static boolean beginsAsOne(Span text) {
        for (String prefix : PREFIXES) {
            int i = 0;
            while (i < prefix.length() && text.at(text.from() + i) == prefix.charAt(i)) {
                i++;
            }
            if (i == prefix.length()) {
                return true;
            }
        }
        return false;
    }

    private static int shortest(Span key) {
        return key.at(key.from()) == 'A' && key.at(key.from() + 1) != 'I' ? 20 : 24;
    }

    private static @Nullable Verdict privateKey(Span text) {
        int from = text.from();
        for (int i = 0; i < BEGIN.length(); i++) {
            if (text.at(from + i) != BEGIN.charAt(i) || text.at(from - 1 - Math.min(i, 4)) != '-') {
                return null;
            }
        }
        for (int i = from + BEGIN.length(); i < from + 40; i++) {
            if (text.at(i) == '-') {
                boolean secret = text.at(i - 3) == 'K'
                        && text.at(i - 2) == 'E'
                        && text.at(i - 1) == 'Y'
                        && text.at(i - 5) == 'E';
                int end = i;
                while (end - i < 5 && text.at(end) == '-') {
                    end++;
                }
                text.set(from - 5, end);
                return secret ? KEY : null;
            }
        }
        return null;
    }

    private static boolean isKey(int b) {
        return Span.isLetter(b)
                || Span.isDigit(b)
                || b == '_'
                || b == '-'
                || b == '.'
                || b == '/'
                || b == '+'
                || b == '=';
    }

    @Override
    public List<String> examples() {
        return List.of(
                "aws_key = " + "AKIA" + "IOSFODNN7EXAMPLE",
                "-----BEGIN RSA PRIVATE KEY-----",
                "token ghp_" + "16C7e42F292c6912E7710c838347Ae178B4a");
    }

    @Override
    public List<String> nearMisses() {
        return List.of(
                "-----BEGIN CERTIFICATE-----",
                "-----BEGIN PUBLIC KEY-----",
                "AKIA is a prefix",
                "eyJhbGciOiJIUzI1NiJ9",
                "skiing 2026-proj-1234567890");
    }
}
