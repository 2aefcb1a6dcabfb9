/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.resguardo.engine.Sensitivity.CRITICAL;
import static org.resguardo.engine.Sensitivity.ELEVATED;
import static org.resguardo.engine.Sensitivity.HIGH;
import static org.resguardo.engine.Sensitivity.ORDINARY;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kind of personal data.
 *
 * <p>The dotted ids never change: they stand in exported files. They are close to the data categories of the Fides
 * taxonomy (read 2026-11), so that inventories can be exchanged, and fewer.
 */
public enum DataCategory {
    PERSON_NAME("identity.name", ORDINARY),
    BIRTH_DATE("identity.birth_date", ELEVATED),
    EVENT_DATE("identity.date", ORDINARY),
    AGE("identity.age", ORDINARY),
    GENDER("identity.gender", ORDINARY),
    SIGNATURE("identity.signature", HIGH),
    PHOTO("identity.photo", ELEVATED),
    EMAIL("contact.email", ELEVATED),
    PHONE("contact.phone", ELEVATED),
    POSTAL_ADDRESS("contact.address", ELEVATED),
    POSTAL_CODE("contact.postal_code", ORDINARY),
    CITY("contact.city", ORDINARY),
    SOCIAL_SECURITY_NUMBER("government.social_security", CRITICAL),
    TAX_ID("government.tax", HIGH),
    NATIONAL_ID("government.national_id", HIGH),
    PASSPORT("government.passport", HIGH),
    DRIVER_LICENCE("government.driver_licence", HIGH),
    VEHICLE_ID("government.vehicle", ELEVATED),
    PAYMENT_CARD("financial.card", CRITICAL),
    CARD_SECURITY_CODE("financial.card_security_code", CRITICAL),
    BANK_ACCOUNT("financial.account", HIGH),
    BANK_ROUTING("financial.routing", ORDINARY),
    INCOME("financial.income", HIGH),
    HEALTH("health.condition", HIGH),
    HEALTH_ID("health.identifier", HIGH),
    HEALTH_PROVIDER_ID("health.provider", ORDINARY),
    RELIGION("special.religion", HIGH),
    ETHNICITY("special.ethnicity", HIGH),
    SEXUAL_ORIENTATION("special.sexual_orientation", HIGH),
    UNION_MEMBERSHIP("special.union", HIGH),
    POLITICS("special.politics", HIGH),
    IMMIGRATION_STATUS("special.immigration", HIGH),
    CRIMINAL_RECORD("special.criminal", HIGH),
    SCHOOL_RECORD("education.record", ELEVATED),
    EMPLOYMENT("employment.record", ELEVATED),
    IP_ADDRESS("online.ip", ELEVATED),
    DEVICE_ID("online.device", ELEVATED),
    USER_AGENT("online.user_agent", ORDINARY),
    ACCOUNT_NAME("online.account", ORDINARY),
    PRECISE_LOCATION("location.precise", HIGH),
    PASSWORD("security.password", CRITICAL),
    SECRET("security.secret", CRITICAL),
    FREE_TEXT("content.free_text", ELEVATED),
    CONSENT("consent.record", ORDINARY);

    private static final Map<String, DataCategory> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DataCategory::id, Function.identity()));

    private final String id;
    private final Sensitivity sensitivity;

    DataCategory(String id, Sensitivity sensitivity) {
        this.id = id;
        this.sensitivity = sensitivity;
    }

    /** The name that files use, for example {@code contact.email}. */
    public String id() {
        return id;
    }

    /** How much harm its loss can do. */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** What people call it, in Spanish for the language {@code es} and in English for any other. */
    public String title(Locale language) {
        return EngineWords.in(language).getString("category." + id);
    }

    /** The category with the given id, if there is one. */
    public static Optional<DataCategory> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
