/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds the button with which a page lets visitors refuse: that of the business's own banner, those of consent tools by the names that these give them, and
 * else a button that says so in Spanish or English. Looks into shadow trees too, as a visitor does.
 */
final class RefuseButton {
    private static final Set<String> IDS = Set.of(
            "onetrust-reject-all-handler",
            "CybotCookiebotDialogBodyButtonDecline",
            "tarteaucitronAllDenied2",
            "shopify-pc__banner__btn-decline",
            "cookiescript_reject",
            "hs-eu-decline-button",
            "wt-cli-reject-btn",
            "cookie_action_close_header_reject");
    private static final List<Set<String>> CLASSES = List.of(
            Set.of("answer", "reject"),
            Set.of("cky-btn-reject"),
            Set.of("cmplz-deny"),
            Set.of("cc-deny"),
            Set.of("iubenda-cs-reject-btn"),
            Set.of("cn-refuse-cookie"),
            Set.of("osano-cm-denyAll"),
            Set.of("t-declineButton"));
    private static final Pattern SAYS = Pattern.compile(
            "(reject|decline|deny|refuse|no,? thanks|only necessary|necessary only|rechazar|rechazo|denegar|no acepto|no, gracias|"
                    + "solo (las )?necesarias|solo lo necesario)( (all|everything|cookies|todo|todas|todas las cookies|all cookies))*");
    private static final Set<String> BUTTONS = Set.of("BUTTON", "A", "INPUT");

    private RefuseButton() {}

    /** The number by which the browser knows the node; empty when there is none. */
    static Optional<Integer> in(JsonNode document) {
        return find(document, 0, true).or(() -> find(document, 0, false));
    }

    private static Optional<Integer> find(JsonNode node, int depth, boolean named) {
        if (depth > 400) {
            return Optional.empty();
        }
        if (BUTTONS.contains(node.path("nodeName").asString("")) && (named ? named(node) : says(node))) {
            return Optional.of(node.path("backendNodeId").asInt());
        }
        for (String children : List.of("shadowRoots", "children")) {
            for (JsonNode child : node.path(children)) {
                Optional<Integer> found = find(child, depth + 1, named);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return node.has("contentDocument") ? find(node.path("contentDocument"), depth + 1, named) : Optional.empty();
    }

    private static boolean named(JsonNode node) {
        Set<String> classes = Set.copyOf(Arrays.asList(attribute(node, "class").split("\\s+")).stream()
                .distinct()
                .toList());
        return IDS.contains(attribute(node, "id"))
                || CLASSES.stream().anyMatch(classes::containsAll)
                || attribute(node, "data-testid").equals("uc-deny-all-button");
    }

    private static boolean says(JsonNode node) {
        String words = (text(node, 0) + " " + attribute(node, "value") + " " + attribute(node, "aria-label"))
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.length() < 60
                && SAYS.matcher(words.replaceAll("[.!¡]", "")).matches();
    }

    private static String text(JsonNode node, int depth) {
        if (node.path("nodeType").asInt() == 3) {
            return node.path("nodeValue").asString("") + " ";
        }
        StringBuilder text = new StringBuilder();
        if (depth < 10) {
            node.path("children").forEach(child -> text.append(text(child, depth + 1)));
        }
        return text.toString();
    }

    private static String attribute(JsonNode node, String name) {
        JsonNode pairs = node.path("attributes");
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            if (pairs.get(i).asString("").equals(name)) {
                return pairs.get(i + 1).asString("");
            }
        }
        return "";
    }
}
