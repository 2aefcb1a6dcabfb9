/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.site.Banner;
import org.resguardo.choice.site.Banners;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.words.Language;

/**
 * Asks for the website's script and for its configuration as {@link PublicPageBench} asks for the policy: whole, and as browsers ask that
 * have them already.
 *
 * <p>Run: {@code ./resguardo bench widget [SECONDS] [CONNECTIONS] [ROUNDS]}.
 */
public final class SiteFilesBench {
    private static final String SITE = "https://www.example.com";
    private static final String AS_BROWSERS = "Accept-Encoding: gzip\r\nOrigin: " + SITE + "\r\n";

    private SiteFilesBench() {}

    /** Takes an empty folder, seconds and connections. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int seconds = Integer.parseInt(args[1]);
        int connections = Integer.parseInt(args[2]);
        try (Server server = Server.start(Settings.local(Path.of(args[0], "data"), 0))) {
            publish(server);
            for (String path : List.of("/widget.js", "/widget/configuration.json")) {
                Ask whole = new Ask(server.address(), path, AS_BROWSERS, "");
                whole.board(path + ", whole", seconds, connections);
                new Ask(server.address(), path, AS_BROWSERS, whole.once()).board(path + ", ETag", seconds, connections);
            }
        }
    }

    private static void publish(Server server) {
        Account owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana",
                        "ana@example.com",
                        Role.OWNER,
                        Language.ENGLISH,
                        new Passphrases().hash("measured only")))
                .orElseThrow();
        for (String purpose : List.of("analytics", "embeds", "preferences", "targeted-ads", "sale-sharing")) {
            server.part(Offers.class)
                    .offer(
                            owner,
                            server.part(ChoicePurposes.class).byId(purpose).orElseThrow());
        }
        Banner.Wording words = new Banner.Wording(
                "What may we do with your information?", "Only if you want.", "Accept all", "Reject all", "Choose");
        server.part(Banners.class)
                .publish(
                        owner,
                        new Banner(
                                new Banner.Look("bottom", "#ffffff", "#222222", "#1f6158", "#1f6158"),
                                true,
                                false,
                                false,
                                List.of(SITE),
                                Map.of(Language.ENGLISH, words, Language.SPANISH, words)));
    }
}
