/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.resguardo.engine.DataCategory;

/** Kinds of personal data that few owners expect to hold, or that nobody should. In the order in which they matter. */
public enum Surprise {
    /** The number on the back of a card may not be kept after the payment, by nobody (PCI DSS 4.0.1, 3.3.1, read 2026-11). */
    SECURITY_CODES(true),
    /** Whole card numbers. */
    CARDS(true),
    /** Passwords and keys that can be read. */
    SECRETS(true),
    /** Social security numbers. */
    SOCIAL_SECURITY(true),
    /** Words about illnesses and treatments. */
    HEALTH(false),
    /** What the law calls sensitive, besides health. */
    SENSITIVE(false),
    /** Passports, licences, national numbers. */
    IDENTITY_PAPERS(false),
    /** Where somebody was, to the house. */
    LOCATION(false),
    /** Days of birth, from which it follows who is a child. */
    BIRTH_DATES(false),
    /** Traces of computers and telephones that nobody asked for. */
    DEVICES(false);

    private final boolean alarm;

    Surprise(boolean alarm) {
        this.alarm = alarm;
    }

    /** Those among the kinds that are held, in the order in which they matter. */
    static List<Surprise> among(Set<DataCategory> held) {
        return Arrays.stream(values())
                .filter(surprise -> surprise.categories().stream().anyMatch(held::contains))
                .toList();
    }

    /** True for what needs doing today. */
    public boolean alarm() {
        return alarm;
    }

    /** The kinds of personal data that it is about. */
    public Set<DataCategory> categories() {
        return switch (this) {
            case SECURITY_CODES -> Set.of(DataCategory.CARD_SECURITY_CODE);
            case CARDS -> Set.of(DataCategory.PAYMENT_CARD);
            case SECRETS -> Set.of(DataCategory.PASSWORD, DataCategory.SECRET);
            case SOCIAL_SECURITY -> Set.of(DataCategory.SOCIAL_SECURITY_NUMBER);
            case HEALTH -> Set.of(DataCategory.HEALTH, DataCategory.HEALTH_ID);
            case SENSITIVE ->
                Set.of(
                        DataCategory.RELIGION,
                        DataCategory.ETHNICITY,
                        DataCategory.SEXUAL_ORIENTATION,
                        DataCategory.UNION_MEMBERSHIP,
                        DataCategory.POLITICS,
                        DataCategory.IMMIGRATION_STATUS,
                        DataCategory.CRIMINAL_RECORD);
            case IDENTITY_PAPERS ->
                Set.of(DataCategory.PASSPORT, DataCategory.DRIVER_LICENCE, DataCategory.NATIONAL_ID);
            case LOCATION -> Set.of(DataCategory.PRECISE_LOCATION);
            case BIRTH_DATES -> Set.of(DataCategory.BIRTH_DATE);
            case DEVICES -> Set.of(DataCategory.IP_ADDRESS, DataCategory.DEVICE_ID);
        };
    }

    /** The key of the sentence that says what was found, with the argument {@code count}. */
    public String sentence() {
        return switch (this) {
            case SECURITY_CODES -> "inventory.surprise.security_codes";
            case CARDS -> "inventory.surprise.cards";
            case SECRETS -> "inventory.surprise.secrets";
            case SOCIAL_SECURITY -> "inventory.surprise.social_security";
            case HEALTH -> "inventory.surprise.health";
            case SENSITIVE -> "inventory.surprise.sensitive";
            case IDENTITY_PAPERS -> "inventory.surprise.identity_papers";
            case LOCATION -> "inventory.surprise.location";
            case BIRTH_DATES -> "inventory.surprise.birth_dates";
            case DEVICES -> "inventory.surprise.devices";
        };
    }

    /** The key of the sentence that says what it means, and what to do. */
    public String meaning() {
        return switch (this) {
            case SECURITY_CODES -> "inventory.surprise.security_codes.meaning";
            case CARDS -> "inventory.surprise.cards.meaning";
            case SECRETS -> "inventory.surprise.secrets.meaning";
            case SOCIAL_SECURITY -> "inventory.surprise.social_security.meaning";
            case HEALTH -> "inventory.surprise.health.meaning";
            case SENSITIVE -> "inventory.surprise.sensitive.meaning";
            case IDENTITY_PAPERS -> "inventory.surprise.identity_papers.meaning";
            case LOCATION -> "inventory.surprise.location.meaning";
            case BIRTH_DATES -> "inventory.surprise.birth_dates.meaning";
            case DEVICES -> "inventory.surprise.devices.meaning";
        };
    }
}
