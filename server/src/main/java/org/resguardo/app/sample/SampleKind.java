/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.words.Language;

/** The five made-up businesses. */
public enum SampleKind {
    /** Spreadsheets, an export of the till, and a telephone full of names. */
    BAKERY(
            Trade.FOOD,
            "Panadería La Espiga de Oro LLC",
            "La Espiga de Oro",
            "The bakery’s folder",
            "Carpeta de la panadería",
            "Order book",
            "Cuaderno de encargos"),
    /** A practice with health records, letters and mail. */
    DENTAL_CLINIC(
            Trade.CLINIC,
            "Clínica Dental Sonrisa Clara LLC",
            "Sonrisa Clara",
            "The practice’s folder",
            "Carpeta de la clínica",
            "Paper charts",
            "Expedientes en papel"),
    /** Exports of shops, payment services and newsletters. */
    ONLINE_SHOP(
            Trade.SHOP,
            "Tienda Colibrí LLC",
            "Tienda Colibrí",
            "The shop’s folder",
            "Carpeta de la tienda",
            "Returns box",
            "Caja de devoluciones"),
    /** Tax papers full of Social Security numbers, and years of mail. */
    ACCOUNTANT(
            Trade.ACCOUNTING,
            "Cuentas Claras LLC",
            "Cuentas Claras",
            "The office’s folder",
            "Carpeta de la oficina",
            "Filing cabinet",
            "Archivero"),
    /** Birth dates and allergies of children, and their parents. */
    DANCE_ACADEMY(
            Trade.ACADEMY,
            "Academia de Danza Compás LLC",
            "Academia Compás",
            "The academy’s folder",
            "Carpeta de la academia",
            "Enrolment forms",
            "Hojas de inscripción");

    private final Trade trade;
    private final String name;
    private final String knownAs;
    private final String folderInEnglish;
    private final String folderInSpanish;
    private final String paperInEnglish;
    private final String paperInSpanish;

    SampleKind(
            Trade trade,
            String name,
            String knownAs,
            String folderInEnglish,
            String folderInSpanish,
            String paperInEnglish,
            String paperInSpanish) {
        this.trade = trade;
        this.name = name;
        this.knownAs = knownAs;
        this.folderInEnglish = folderInEnglish;
        this.folderInSpanish = folderInSpanish;
        this.paperInEnglish = paperInEnglish;
        this.paperInSpanish = paperInSpanish;
    }

    /** The kind with the word that is used on the command line. */
    public static Optional<SampleKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The word that is used on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its trade. */
    public Trade trade() {
        return trade;
    }

    /** Its full name. */
    public String fullName() {
        return name;
    }

    /** By what people know it. */
    public String knownAs() {
        return knownAs;
    }

    /** What it calls the folder with its files. */
    public String folder(Language language) {
        return language == Language.SPANISH ? folderInSpanish : folderInEnglish;
    }

    /** What it keeps on paper. */
    public String paper(Language language) {
        return language == Language.SPANISH ? paperInSpanish : paperInEnglish;
    }

    /** Where its customers live, and how many. */
    public Map<String, OptionalLong> customers() {
        return switch (this) {
            case BAKERY -> Map.of("US-TX", OptionalLong.of(2_400), "US-LA", OptionalLong.of(12));
            case DENTAL_CLINIC -> Map.of("US-TX", OptionalLong.of(1_500));
            case ONLINE_SHOP ->
                Map.of(
                        "US-TX", OptionalLong.of(600),
                        "US-CA", OptionalLong.of(150),
                        "MX", OptionalLong.of(40));
            case ACCOUNTANT -> Map.of("US-TX", OptionalLong.of(250));
            case DANCE_ACADEMY -> Map.of("US-TX", OptionalLong.of(190), "US-WA", OptionalLong.of(3));
        };
    }

    /** What it does, by the questions of the law that it answers with yes. */
    public List<String> does() {
        return switch (this) {
            case BAKERY ->
                List.of("hasWebsite", "sendsMarketingEmail", "processesCards", "printsCardReceipts", "usesCameras");
            case DENTAL_CLINIC ->
                List.of("hasWebsite", "healthProvider", "billsHealthElectronically", "processesCards");
            case ONLINE_SHOP -> List.of("hasWebsite", "sendsMarketingEmail", "processesCards");
            case ACCOUNTANT -> List.of("hasWebsite");
            case DANCE_ACADEMY -> List.of("hasWebsite", "sendsMarketingEmail", "processesCards");
        };
    }

    /** What its customers are asked. */
    List<String> asks() {
        return switch (this) {
            case DANCE_ACADEMY -> List.of("marketing-email", "photographs");
            case ONLINE_SHOP, BAKERY -> List.of("marketing-email", "marketing-text");
            case DENTAL_CLINIC, ACCOUNTANT -> List.of("marketing-email");
        };
    }
}
