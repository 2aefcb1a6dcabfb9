/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

/**
 * Tells which planted values can be looked for in reports and logs.
 *
 * <p>A marker must not stand there for another reason. A town, a given name, a birth date or a word such as "asma" may; a
 * whole address, a telephone number or an account number may not.
 */
final class Markers {
    private static final int SHORTEST = 8;

    private Markers() {}

    static boolean distinctive(Fact fact) {
        return fact.value().length() >= SHORTEST
                && switch (fact.category()) {
                    case PERSON_NAME -> fact.value().contains(" ");
                    case EMAIL,
                            PHONE,
                            POSTAL_ADDRESS,
                            SOCIAL_SECURITY_NUMBER,
                            TAX_ID,
                            NATIONAL_ID,
                            PASSPORT,
                            DRIVER_LICENCE,
                            VEHICLE_ID,
                            PAYMENT_CARD,
                            BANK_ACCOUNT,
                            BANK_ROUTING,
                            HEALTH_ID,
                            IP_ADDRESS,
                            DEVICE_ID,
                            PRECISE_LOCATION,
                            PASSWORD,
                            SECRET -> true;
                    case BIRTH_DATE,
                            EVENT_DATE,
                            AGE,
                            GENDER,
                            SIGNATURE,
                            PHOTO,
                            POSTAL_CODE,
                            CITY,
                            CARD_SECURITY_CODE,
                            INCOME,
                            HEALTH,
                            HEALTH_PROVIDER_ID,
                            RELIGION,
                            ETHNICITY,
                            SEXUAL_ORIENTATION,
                            UNION_MEMBERSHIP,
                            POLITICS,
                            IMMIGRATION_STATUS,
                            CRIMINAL_RECORD,
                            SCHOOL_RECORD,
                            EMPLOYMENT,
                            USER_AGENT,
                            ACCOUNT_NAME,
                            FREE_TEXT,
                            CONSENT -> false;
                };
    }
}
