/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.cast;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.testkit.business.BusinessKind;

/**
 * Everybody who appears in tests, examples, pictures and demonstrations.
 *
 * <p>The bakery tells most stories: its owner runs the programme, its bookkeeper may see what she must, a customer writes in,
 * and an outsider may see nothing. All domains are reserved for examples (RFC 2606), all telephone numbers for fiction.
 */
public final class Cast {

    /** Owns the bakery, speaks Spanish first, answers at nine in the evening. */
    public static final CastMember OWNER = new CastMember(
            "Rosa Isela",
            "Quintanilla Treviño",
            "owner",
            "rosa@espigadeoro.example.com",
            "(210) 555-0142",
            LocalDate.of(1978, 8, 30),
            "1418 W Commerce St, San Antonio, TX 78207");

    /** Keeps the books of the bakery two days a week. */
    public static final CastMember BOOKKEEPER = new CastMember(
            "Teodoro",
            "Maldonado",
            "bookkeeper",
            "teodoro@espigadeoro.example.com",
            "(210) 555-0163",
            LocalDate.of(1964, 2, 29),
            "302 Hawthorn Way, San Antonio, TX 78214");

    /** Bought a cake and wants to know what is kept about her. */
    public static final CastMember CUSTOMER = new CastMember(
            "Lucía",
            "Okafor Benavides",
            "customer",
            "lucia.okafor@example.org",
            "(210) 555-0187",
            LocalDate.of(1991, 12, 31),
            "77 Guadalupe St Apt 5, San Antonio, TX 78205");

    /** Has no business here and tries anyway. */
    public static final CastMember OUTSIDER = new CastMember(
            "Casimir",
            "Featherstone",
            "outsider",
            "casimir@example.net",
            "(312) 555-0119",
            LocalDate.of(1985, 4, 1),
            "9 Telegraph Canyon Rd, Chicago, IL 60614");

    /** A bakery with a loyalty list. */
    public static final CastBusiness BAKERY = new CastBusiness(
            BusinessKind.BAKERY,
            "Panadería La Espiga de Oro",
            "San Antonio",
            "TX",
            "(210) 555-0100",
            "espigadeoro.example.com",
            OWNER);

    /** A dental clinic with a practice system. */
    public static final CastBusiness DENTAL_CLINIC = new CastBusiness(
            BusinessKind.DENTAL_CLINIC,
            "Clínica Dental Sonrisa Clara",
            "Chula Vista",
            "CA",
            "(619) 555-0100",
            "sonrisaclara.example.com",
            new CastMember(
                    "Amparo",
                    "Villaseñor Chen",
                    "owner",
                    "dra.villasenor@sonrisaclara.example.com",
                    "(619) 555-0128",
                    LocalDate.of(1972, 5, 17),
                    "640 Third Ave, Chula Vista, CA 91910"));

    /** A shop that sends blankets and ceramics to three countries. */
    public static final CastBusiness ONLINE_SHOP = new CastBusiness(
            BusinessKind.ONLINE_SHOP,
            "Hilo y Barro",
            "Albuquerque",
            "NM",
            "(505) 555-0100",
            "hilo-y-barro.example.com",
            new CastMember(
                    "Nayeli",
                    "Begay",
                    "owner",
                    "nayeli@hilo-y-barro.example.com",
                    "(505) 555-0131",
                    LocalDate.of(1989, 10, 9),
                    "2210 Isleta Blvd SW, Albuquerque, NM 87105"));

    /** An accountant with ten years of mail. */
    public static final CastBusiness ACCOUNTANT = new CastBusiness(
            BusinessKind.ACCOUNTANT,
            "Baptiste & Salcedo Tax and Books",
            "Hialeah",
            "FL",
            "(305) 555-0100",
            "baptiste-salcedo.example.com",
            new CastMember(
                    "Mireille",
                    "Baptiste",
                    "owner",
                    "mireille@baptiste-salcedo.example.com",
                    "(305) 555-0176",
                    LocalDate.of(1969, 1, 6),
                    "4100 Palm Ave, Hialeah, FL 33012"));

    /** A dance academy for children. */
    public static final CastBusiness DANCE_ACADEMY = new CastBusiness(
            BusinessKind.DANCE_ACADEMY,
            "Academia de Danza Pasitos",
            "Union City",
            "NJ",
            "(201) 555-0100",
            "pasitos.example.com",
            new CastMember(
                    "Yolanda",
                    "Cifuentes Ureña",
                    "owner",
                    "yolanda@pasitos.example.com",
                    "(201) 555-0154",
                    LocalDate.of(1981, 7, 22),
                    "3705 Bergenline Ave, Union City, NJ 07087"));

    /** All five businesses. */
    public static final List<CastBusiness> BUSINESSES =
            List.of(BAKERY, DENTAL_CLINIC, ONLINE_SHOP, ACCOUNTANT, DANCE_ACADEMY);

    private Cast() {}
}
