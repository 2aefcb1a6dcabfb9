/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.claim.Evidence;

/** Says evidence in words. */
public final class EvidenceWords {
    private EvidenceWords() {}

    /** A piece of evidence as a sentence. */
    public static String say(Evidence evidence, Words words) {
        Locale language = words.language().locale();
        return words.say(
                evidence.speaks().sentence(),
                Map.of(
                        "place", evidence.place(),
                        "data",
                                DataCategory.byId(evidence.category())
                                        .map(category -> category.title(language))
                                        .orElse(""),
                        "count", evidence.count(),
                        "day",
                                evidence.seenAt()
                                        .map(moment -> words.moment(moment, ZoneId.systemDefault()))
                                        .orElse("")));
    }
}
