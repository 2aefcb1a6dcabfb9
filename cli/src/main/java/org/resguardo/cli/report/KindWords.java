/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import java.util.Map;
import org.resguardo.cli.words.Words;
import org.resguardo.engine.DataCategory;
import org.resguardo.scan.CategoryTotal;
import org.resguardo.scan.ReportedFinding;
import org.resguardo.scan.ReportedPlace;
import org.resguardo.scan.ScanReport;

/** Puts the sums by kind of personal data into words. */
final class KindWords {
    private static final int WHERE = 3;

    private final ScanReport report;
    private final Words words;
    private final RiskWords risks;
    private final double largest;

    KindWords(ScanReport report, Words words) {
        this.report = report;
        this.words = words;
        this.risks = new RiskWords(words);
        this.largest = scale(report.categories().stream()
                .mapToLong(CategoryTotal::values)
                .max()
                .orElse(1));
    }

    List<KindView> all() {
        return report.categories().stream().map(this::kind).toList();
    }

    List<KindView> attention() {
        return report.attention().stream().map(this::kind).toList();
    }

    private KindView kind(CategoryTotal total) {
        DataCategory category = total.category();
        return new KindView(
                category.sensitivity(),
                risks.of(category.sensitivity()),
                words.capital(category.title(words.locale())),
                total.values(),
                words.say("report.kind.count", Map.of("values", total.values(), "places", total.places())),
                scale(total.values()) / largest,
                where(category),
                advice(category));
    }

    /** Ten values and ten thousand should both be seen. */
    private static double scale(long values) {
        return Math.log10(values + 1.0);
    }

    private List<String> where(DataCategory category) {
        return report.places().stream()
                .filter(place -> most(place, category) > 0)
                .sorted((a, b) -> Long.compare(most(b, category), most(a, category)))
                .limit(WHERE)
                .map(place -> place.place().toString())
                .toList();
    }

    private static long most(ReportedPlace place, DataCategory category) {
        return place.findings().stream()
                .filter(f -> f.category() == category)
                .mapToLong(ReportedFinding::values)
                .sum();
    }

    private String advice(DataCategory category) {
        return switch (category) {
            case PAYMENT_CARD, CARD_SECURITY_CODE -> words.say("report.advice.card");
            case BANK_ACCOUNT, BANK_ROUTING -> words.say("report.advice.bank");
            case INCOME -> words.say("report.advice.income");
            case SOCIAL_SECURITY_NUMBER, TAX_ID, NATIONAL_ID, PASSPORT, DRIVER_LICENCE, VEHICLE_ID, SIGNATURE ->
                words.say("report.advice.identity_papers");
            case HEALTH, HEALTH_ID, HEALTH_PROVIDER_ID -> words.say("report.advice.health");
            case PASSWORD, SECRET -> words.say("report.advice.secrets");
            case PRECISE_LOCATION -> words.say("report.advice.location");
            case RELIGION,
                    ETHNICITY,
                    SEXUAL_ORIENTATION,
                    UNION_MEMBERSHIP,
                    POLITICS,
                    IMMIGRATION_STATUS,
                    CRIMINAL_RECORD -> words.say("report.advice.private_life");
            default -> words.say("report.advice.other");
        };
    }
}
