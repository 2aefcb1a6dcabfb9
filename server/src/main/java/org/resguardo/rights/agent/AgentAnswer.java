/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.agent;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.agent.Agents.Asked;

/** How a request stands, as the Data Rights Protocol 1.0 says it (states and reasons of its openapi.yaml, read 2026-11). */
public final class AgentAnswer {
    private final CaseLaw law;
    private final InstantSource clock;

    /** Answers with the days that laws set. */
    public AgentAnswer(CaseLaw law, InstantSource clock) {
        this.law = law;
        this.clock = clock;
    }

    /** The body of an answer. */
    public Map<String, Object> of(Asked asked, RightsCase of) {
        LocalDate by = law.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()))
                .clocks(of)
                .answerBy();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("request_id", asked.publicId());
        body.put("received_at", text(of.times().received()));
        body.put(
                "expected_by",
                by.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime().toString());
        body.put("status", status(of.state()));
        reason(of).ifPresent(reason -> body.put("reason", reason));
        if (of.times().extended().isPresent()) {
            body.put("processing_details", "It takes longer; the person was told why.");
        }
        return body;
    }

    private static String text(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toString();
    }

    private static String status(CaseState state) {
        return switch (state) {
            case RECEIVED, ACKNOWLEDGED -> "open";
            case VERIFYING, IN_PROGRESS, WAITING, READY, INVESTIGATING, PROPOSED -> "in_progress";
            case COMPLETED, PARTLY, RESOLVED -> "fulfilled";
            case DENIED, NO_AGREEMENT, ESCALATED, DUPLICATE -> "denied";
            case WITHDRAWN -> "revoked";
        };
    }

    private static Optional<String> reason(RightsCase of) {
        return switch (of.state()) {
            case VERIFYING -> Optional.of("need_user_verification");
            case DENIED -> Optional.of(of.reason());
            case DUPLICATE -> Optional.of("too_many_requests");
            default -> Optional.empty();
        };
    }
}
