/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.resguardo.law.Confidence;

/**
 * Where a law is written, and how sure a record is of it. Shown with everything that comes from the record.
 *
 * @param citation statute, regulation or standard
 * @param source the main address
 * @param furtherSources other addresses
 * @param asOf the day of the material read, or of the best knowledge
 * @param confidence how far it was checked
 * @param fieldsVerified the fields that were seen in a source, where the file says so
 * @param fieldsFromKnowledge the fields that were not
 */
public record Provenance(
        String citation,
        URI source,
        List<URI> furtherSources,
        LocalDate asOf,
        Confidence confidence,
        List<String> fieldsVerified,
        List<String> fieldsFromKnowledge) {

    /** True when nobody has seen this field in a source: the whole record, or this one field of it. */
    public boolean onlyFromKnowledge(String field) {
        return confidence == Confidence.FROM_KNOWLEDGE || fieldsFromKnowledge.contains(field);
    }
}
