/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.storage.WriteOnce;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.MailboxSettings;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a shop on Shopify passes on: {@code customers/data_request} and {@code customers/redact} become cases, {@code shop/redact} is taken
 * note of. A message counts when its HMAC is right, and otherwise gets 401 (shopify.dev, "Privacy law compliance", read 2026-11). The same
 * message is taken once.
 */
public final class ShopHook implements RouteOwner {
    private static final int LARGEST = 256 << 10;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Cases cases;
    private final MailboxSettings settings;
    private final WriteOnce once;

    /** The messages of the shop for these cases. */
    public ShopHook(Cases cases, MailboxSettings settings, WriteOnce once) {
        this.cases = cases;
        this.settings = settings;
        this.once = once;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/hooks/shopify", Audience.EVERYONE, this::take));
    }

    private ServerResponse take(ServerRequest request) throws IOException {
        byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST);
        Optional<byte[]> secret = settings.shopSecret();
        String shown = header(request, "X-Shopify-Hmac-Sha256");
        if (secret.isEmpty() || !MessageDigest.isEqual(hmac(secret.get(), body), decoded(shown))) {
            return ServerResponse.status(401).build();
        }
        Optional<CaseKind> kind = switch (header(request, "X-Shopify-Topic")) {
            case "customers/data_request" -> Optional.of(CaseKind.ACCESS);
            case "customers/redact" -> Optional.of(CaseKind.DELETION);
            default -> Optional.empty();
        };
        kind.ifPresent(wanted -> open(wanted, body, shown));
        return ServerResponse.ok().build();
    }

    private void open(CaseKind kind, byte[] body, String shown) {
        JsonNode said = json(body);
        JsonNode customer = said.path("customer");
        Person person = new Person("", text(customer, "email"), text(customer, "phone"));
        String about = "Shopify " + said.path("shop_domain").asString("") + "\n" + said.path("orders_requested")
                + said.path("orders_to_redact");
        NewCase fresh = NewCase.of(kind, Channel.SHOP, Language.ENGLISH, "", person, about);
        once.write(
                "shopify " + shown,
                sql -> cases.open(sql, fresh, Optional.empty()).what().number());
    }

    private static JsonNode json(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MAPPER.valueToTree(Map.of());
        }
    }

    private static String text(JsonNode of, String field) {
        JsonNode value = of.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    private static String header(ServerRequest request, String name) {
        return Optional.ofNullable(request.headers().firstHeader(name)).orElse("");
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] hmac(byte[] secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }
}
