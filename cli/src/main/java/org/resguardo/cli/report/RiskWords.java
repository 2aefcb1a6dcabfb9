/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import org.resguardo.cli.words.Words;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Sensitivity;

/** The words for how dangerous and for how sure, and what they mean. */
final class RiskWords {
    private final Words words;

    RiskWords(Words words) {
        this.words = words;
    }

    String of(Sensitivity risk) {
        return switch (risk) {
            case CRITICAL -> words.say("report.risk.critical");
            case HIGH -> words.say("report.risk.high");
            case ELEVATED -> words.say("report.risk.elevated");
            case ORDINARY -> words.say("report.risk.ordinary");
        };
    }

    String of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> words.say("report.certainty.certain");
            case LIKELY -> words.say("report.certainty.likely");
            case POSSIBLE -> words.say("report.certainty.possible");
        };
    }

    String meaning(Sensitivity risk) {
        return switch (risk) {
            case CRITICAL -> words.say("report.risk.critical.meaning");
            case HIGH -> words.say("report.risk.high.meaning");
            case ELEVATED -> words.say("report.risk.elevated.meaning");
            case ORDINARY -> words.say("report.risk.ordinary.meaning");
        };
    }

    String meaning(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> words.say("report.certainty.certain.meaning");
            case LIKELY -> words.say("report.certainty.likely.meaning");
            case POSSIBLE -> words.say("report.certainty.possible.meaning");
        };
    }
}
