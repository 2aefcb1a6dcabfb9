/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why something was refused, by the table of the Data Rights Protocol 1.0 (github.com/consumer-reports-innovation-lab/data-rights-protocol,
 * read 2026-11), which we use for all cases.
 */
public enum DenialReason {
    /** It seems that somebody else asks. */
    SUSPECTED_FRAUD("rights.denial.suspected_fraud"),
    /** It could not be proven who asks. */
    INSUF_VERIFICATION("rights.denial.insuf_verification"),
    /** Nothing is kept about her. */
    NO_MATCH("rights.denial.no_match"),
    /** A law says that it need not, or must not, be done. */
    CLAIM_NOT_COVERED("rights.denial.claim_not_covered"),
    /** She lives where no law gives that right, and the business does not give it either. */
    OUTSIDE_JURISDICTION("rights.denial.outside_jurisdiction"),
    /** The same was asked too often. */
    TOO_MANY_REQUESTS("rights.denial.too_many_requests"),
    /** Something else, which the answer says. */
    OTHER("rights.denial.other");

    private final String title;

    DenialReason(String title) {
        this.title = title;
    }

    /** The reason with an id. */
    public static Optional<DenialReason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** Its name in the protocol and in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its sentence. */
    public String title() {
        return title;
    }
}
