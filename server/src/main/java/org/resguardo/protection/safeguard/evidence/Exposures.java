/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.resguardo.platform.net.WebAnswer;
import org.resguardo.protection.safeguard.evidence.SiteEvidence.Exposure.Kind;

/**
 * Where people leave what nobody should see, and how it is known that it really lies there: many sites answer every address with some page of theirs.
 *
 * @param kind what it would be
 * @param path where it is looked for
 * @param known holds for an answer that is the thing itself
 */
record Exposures(Kind kind, String path, Predicate<WebAnswer> known) {
    private static final Pattern SETTING = Pattern.compile("(?m)^[A-Z][A-Z0-9_]{2,}\\s*=");
    private static final Pattern HISTORY = Pattern.compile("\\A(ref: refs/|[0-9a-f]{40}\\s*\\Z)");
    private static final Pattern DUMP =
            Pattern.compile("(?i)(create table|insert into|postgresql database dump|mysql dump|mariadb dump)");

    /** All of them: few, so that nobody takes the look for an attack. */
    static final List<Exposures> ALL = List.of(
            new Exposures(
                    Kind.HISTORY,
                    "/.git/HEAD",
                    answer -> HISTORY.matcher(answer.body()).find()),
            new Exposures(Kind.SETTINGS, "/.env", Exposures::settings),
            new Exposures(
                    Kind.SETTINGS, "/wp-config.php.bak", answer -> answer.body().contains("DB_PASSWORD")),
            new Exposures(Kind.COPY, "/backup.sql", Exposures::dump),
            new Exposures(Kind.COPY, "/dump.sql", Exposures::dump),
            new Exposures(Kind.COPY, "/database.sql", Exposures::dump),
            new Exposures(Kind.COPY, "/backup.zip", Exposures::archive),
            new Exposures(Kind.COPY, "/backup.tar.gz", Exposures::archive),
            new Exposures(Kind.ADMINISTRATION, "/phpmyadmin/", Exposures::signIn),
            new Exposures(Kind.ADMINISTRATION, "/adminer.php", Exposures::signIn),
            new Exposures(Kind.ADMINISTRATION, "/admin/", Exposures::signIn),
            new Exposures(
                    Kind.ADMINISTRATION,
                    "/server-status",
                    answer -> answer.body().contains("Server uptime")));

    /** True when an answer is the thing itself. */
    boolean lies(WebAnswer answer) {
        return answer.status() == 200 && known.test(answer);
    }

    private static boolean settings(WebAnswer answer) {
        return !answer.page() && SETTING.matcher(answer.body()).find();
    }

    private static boolean dump(WebAnswer answer) {
        return !answer.page() && DUMP.matcher(answer.body()).find();
    }

    private static boolean archive(WebAnswer answer) {
        return answer.body().startsWith("PK\u0003\u0004") || answer.body().startsWith("\u001f\u008b");
    }

    private static boolean signIn(WebAnswer answer) {
        return answer.page()
                && answer.body().toLowerCase(Locale.ROOT).matches("(?s).*<input[^>]+type=[\"']?password.*");
    }
}
