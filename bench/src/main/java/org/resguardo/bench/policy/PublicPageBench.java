/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Wording;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.version.PolicyVersions;

/**
 * Asks the public page of the policy for as long as it is told to, over a few connections that stay open: whole, and as browsers ask that
 * have it already. Server and askers share the machine and the process, so the server alone is faster than this.
 *
 * <p>Run: {@code ./resguardo bench policy [SECONDS] [CONNECTIONS]}.
 */
public final class PublicPageBench {
    private PublicPageBench() {}

    /** Takes an empty folder, seconds and connections. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int seconds = Integer.parseInt(args[1]);
        int connections = Integer.parseInt(args[2]);
        try (Server server = Server.start(Settings.local(Path.of(args[0], "data"), 0))) {
            publish(server);
            Ask whole = new Ask(server.address(), "/p/policy/en", "", "");
            whole.board("whole page", seconds, connections);
            new Ask(server.address(), "/p/policy/en", "", whole.once())
                    .board("not changed (ETag)", seconds, connections);
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
        List<Claim> all = new ArrayList<>();
        all.add(claim(ClaimKind.IDENTITY, "", Content.NONE.with("name", "Panadería Luna")));
        all.add(claim(ClaimKind.CONTACT, "", Content.NONE.with("email", "hola@example.com")));
        for (String purpose : List.of("fulfil-orders", "payments", "loyalty", "marketing", "support", "bookings")) {
            Content content = Content.NONE
                    .with("activity", purpose)
                    .with("name.en", purpose)
                    .with("name.es", purpose)
                    .with("purpose", purpose)
                    .with("people", List.of("customer"))
                    .with("sources", List.of("person"))
                    .with("data", List.of("identity.name", "contact.email", "contact.phone", "contact.address"));
            all.add(claim(ClaimKind.COLLECTS, purpose, content));
        }
        Content rights = Content.NONE
                .with("rights", List.of("access", "correct", "delete"))
                .with("for", "everyone")
                .with("email", "hola@example.com");
        all.add(claim(ClaimKind.RIGHTS, "", rights));
        Claims claims = Claims.of(all);
        Wording wording = new Wording();
        var _ = server.part(PolicyVersions.class)
                .publish(
                        owner,
                        1,
                        LocalDate.of(2026, 1, 1),
                        List.of(),
                        claims,
                        Map.of(
                                Language.SPANISH, wording.in(Language.SPANISH).compose(claims),
                                Language.ENGLISH, wording.in(Language.ENGLISH).compose(claims)),
                        Map.of())
                .orElseThrow();
    }

    private static Claim claim(ClaimKind kind, String which, Content content) {
        String id = which.isEmpty() ? kind.id() : kind.id() + ":" + which;
        return Claim.said(kind, id, content, Optional.empty(), "/policy");
    }
}
