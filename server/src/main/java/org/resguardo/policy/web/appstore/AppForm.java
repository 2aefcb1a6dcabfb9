/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.appstore;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.resguardo.platform.web.Form;
import org.resguardo.policy.appstore.AppAnswers;
import org.resguardo.policy.appstore.StoreTerms;
import org.resguardo.policy.claim.Activity;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads what was told of the app. */
final class AppForm {
    private static final int ADDRESS = 500;
    private static final int DOMAINS = 2_000;

    private AppForm() {}

    /** What was told; empty when something is wrong with it, which the form then says. */
    static Optional<AppAnswers> read(ServerRequest request, Form form, List<Activity> known, StoreTerms terms) {
        Set<String> keys = known.stream().map(Activity::key).collect(Collectors.toSet());
        Set<String> activities =
                all(request, "activity").stream().filter(keys::contains).collect(Collectors.toSet());
        String url = form.optional("deletion-url", ADDRESS);
        if (!url.matches("(https://\\S+)?")) {
            form.refuse("deletion-url", "policy.app.deletion_url.wrong");
        }
        List<String> domains = Arrays.stream(
                        form.optional("tracking-domains", DOMAINS).split("[\\s,;]+"))
                .filter(domain -> !domain.isBlank())
                .toList();
        if (domains.stream().anyMatch(domain -> !domain.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+"))) {
            form.refuse("tracking-domains", "policy.app.tracking_domains.wrong");
        }
        Map<String, List<String>> apis = new TreeMap<>();
        terms.apis().forEach((api, codes) -> {
            List<String> given =
                    all(request, "api-" + api).stream().filter(codes::contains).toList();
            if (!given.isEmpty()) {
                apis.put(api, given);
            }
        });
        List<String> truth = List.of("", "yes", "no");
        AppAnswers told = new AppAnswers(
                activities,
                form.choice("encrypted", truth),
                form.choice("account", List.of("", "none", "password", "oauth")),
                form.choice("deletion", List.of("", "yes", "no", "auto")),
                url,
                form.choice("tracking", truth),
                domains,
                apis,
                !apis.isEmpty() || !form.optional("apis-told", 3).isEmpty());
        return form.fine() ? Optional.of(told) : Optional.empty();
    }

    private static List<String> all(ServerRequest request, String field) {
        return Optional.ofNullable(request.params().get(field)).orElse(List.of());
    }
}
