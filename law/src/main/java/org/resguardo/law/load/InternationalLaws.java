/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.Set;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.Header;
import org.resguardo.law.record.InternationalLaw;

/** Reads international.yaml. */
final class InternationalLaws {
    private static final Set<String> CORE = Set.of("requests", "breach", "sensitive", "duties");

    private final Parts parts;

    InternationalLaws(Parts parts) {
        this.parts = parts;
    }

    InternationalLaw read(Entry record) {
        Header header = parts.header(record, record.wordsOrNone("appliesTo"));
        Parts.core(record, header, CORE, !header.provenance().fieldsVerified().isEmpty());
        return new InternationalLaw(
                header,
                record.words("regulator"),
                ResponseRules.international(record),
                breach(record.entry("breach")),
                parts.vocabulary().elements(record, "sensitive"),
                Parts.notes(record, "lawfulBases"),
                record.number("childConsentAge", 0),
                parts.duties(record));
    }

    private static InternationalLaw.Breach breach(Entry breach) {
        breach.number("smallBusinessDays", 0);
        breach.number("completeWithinDays", 0);
        int months = breach.number("breachRecordMonths", 0);
        return new InternationalLaw.Breach(
                authority(breach),
                Terms.start(breach, "from"),
                people(breach),
                breach.wordsOrNone("unless"),
                breach.wordsOrNone("individualsIf"),
                breach.truthOrFalse("keepInternalRecord") || months > 0);
    }

    private static Term authority(Entry breach) {
        if (breach.has("notifyAuthorityHours")) {
            return new Term.Hours(breach.number("notifyAuthorityHours"));
        }
        return breach.has("notifyAuthority")
                ? Terms.term(breach, "notifyAuthority")
                : Terms.counted(breach, "notifyAuthorityDays", "unit");
    }

    private static Term people(Entry breach) {
        return breach.has("notifyIndividuals")
                ? Terms.term(breach, "notifyIndividuals")
                : Terms.counted(breach, "notifyIndividualsDays", "unit");
    }
}
