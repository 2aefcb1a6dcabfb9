/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.version.PolicyVersion;

/** Tells by mail what of the published policy is no longer so: the sentence, how that is known, and what would be true. */
final class DriftDigest {
    private final Words words;

    DriftDigest(Words words) {
        this.words = words;
    }

    String subject(List<Alarm> alarms) {
        return words.say("policy.drift.title", "count", alarms.size());
    }

    String text(PolicyVersion version, List<Alarm> alarms) {
        StringBuilder text = new StringBuilder(
                words.say("policy.drift.mail.begin", Map.of("number", version.number(), "count", alarms.size())));
        for (Alarm alarm : alarms) {
            text.append("\n\n");
            part(text, "policy.drift.mail.said", alarm.said().getOrDefault(words.language(), List.of()));
            part(
                    text,
                    "policy.drift.evidence",
                    alarm.evidence().stream()
                            .map(one -> EvidenceWords.say(one, words))
                            .toList());
            part(text, "policy.drift.truer", alarm.truer().getOrDefault(words.language(), List.of()));
        }
        return text.append("\n\n")
                .append(words.say("policy.drift.mail.end"))
                .append('\n')
                .toString();
    }

    private void part(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(words.say(heading)).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
