/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.util.List;

/** Data safety files as the Play Console exports them, invented: with its ids and rules, and fewer kinds of data. */
final class InventedTemplate {
    static final List<String> PURPOSES = List.of(
            "PSL_APP_FUNCTIONALITY",
            "PSL_ANALYTICS",
            "PSL_DEVELOPER_COMMUNICATIONS",
            "PSL_FRAUD_PREVENTION_SECURITY",
            "PSL_ADVERTISING",
            "PSL_PERSONALIZATION",
            "PSL_ACCOUNT_MANAGEMENT");

    private InventedTemplate() {}

    private static String row(String question, String response, String requirement) {
        return question + "," + response + ",," + requirement + ",\"Invented, for "
                + question.toLowerCase(java.util.Locale.ROOT) + "\"";
    }

    /** With these types, each as its group and its id. */
    static String with(String second, String end, List<String> types) {
        StringBuilder text = new StringBuilder("Question ID (machine readable)," + second
                + ",Response value,Answer requirement,Human-friendly question label" + end);
        List<String> general = List.of(
                row("PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA", "", "REQUIRED"),
                row("PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT", "", "MAYBE_REQUIRED"),
                row("PSL_SUPPORTED_ACCOUNT_CREATION_METHODS", "PSL_ACM_USER_ID_PASSWORD", "MULTIPLE_CHOICE"),
                row("PSL_SUPPORTED_ACCOUNT_CREATION_METHODS", "PSL_ACM_OAUTH", "MULTIPLE_CHOICE"),
                row("PSL_SUPPORTED_ACCOUNT_CREATION_METHODS", "PSL_ACM_NONE", "MULTIPLE_CHOICE"),
                row("PSL_ACCOUNT_DELETION_URL", "", "MAYBE_REQUIRED"),
                row("PSL_SUPPORT_DATA_DELETION_BY_USER", "DATA_DELETION_YES", "SINGLE_CHOICE"),
                row("PSL_SUPPORT_DATA_DELETION_BY_USER", "DATA_DELETION_NO", "SINGLE_CHOICE"),
                row("PSL_SUPPORT_DATA_DELETION_BY_USER", "DATA_DELETION_NO_AUTO_DELETED", "SINGLE_CHOICE"),
                row("PSL_DATA_DELETION_URL", "", "MAYBE_REQUIRED"),
                row("PSL_INDEPENDENTLY_VALIDATED", "", "OPTIONAL"));
        general.forEach(row -> text.append(row).append(end));
        for (String type : types) {
            text.append(row("PSL_DATA_TYPES_" + type.split(" ")[0], type.split(" ")[1], "MULTIPLE_CHOICE"))
                    .append(end);
        }
        for (String type : types) {
            String usage = "PSL_DATA_USAGE_RESPONSES:" + type.split(" ")[1] + ":";
            text.append(row(
                            usage + "PSL_DATA_USAGE_COLLECTION_AND_SHARING",
                            "PSL_DATA_USAGE_ONLY_COLLECTED",
                            "MULTIPLE_CHOICE"))
                    .append(end);
            text.append(row(
                            usage + "PSL_DATA_USAGE_COLLECTION_AND_SHARING",
                            "PSL_DATA_USAGE_ONLY_SHARED",
                            "MULTIPLE_CHOICE"))
                    .append(end);
            text.append(row(usage + "PSL_DATA_USAGE_EPHEMERAL", "", "MAYBE_REQUIRED"))
                    .append(end);
            text.append(row(usage + "DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_OPTIONAL", "SINGLE_CHOICE"))
                    .append(end);
            text.append(row(usage + "DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_REQUIRED", "SINGLE_CHOICE"))
                    .append(end);
            for (String use : List.of("DATA_USAGE_COLLECTION_PURPOSE", "DATA_USAGE_SHARING_PURPOSE")) {
                PURPOSES.forEach(purpose -> text.append(row(usage + use, purpose, "MULTIPLE_CHOICE"))
                        .append(end));
            }
        }
        return text.toString();
    }
}
