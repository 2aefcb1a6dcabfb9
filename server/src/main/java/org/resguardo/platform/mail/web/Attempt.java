/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.mail.Handover;
import org.resguardo.platform.mail.SendStep;

/**
 * One attempt to send, step by step.
 *
 * @param came what came of it
 * @param to to which address
 * @param host over which server
 */
public record Attempt(Handover came, String to, String host) {

    /**
     * A step.
     *
     * @param title the key of its name
     * @param mark {@code done}, {@code failed} or {@code open}
     */
    public record Line(String title, String mark) {

        /** The key of how it went. */
        public String markTitle() {
            return switch (mark) {
                case "done" -> "mail.steps.done";
                case "failed" -> "mail.steps.failed";
                default -> "mail.steps.open";
            };
        }
    }

    /** True when the server took the message. */
    public boolean fine() {
        return came instanceof Handover.Taken;
    }

    /** The step at which it ended, where it did. */
    private Optional<SendStep> failed() {
        return came instanceof Handover.Refused refused ? Optional.of(refused.step()) : Optional.empty();
    }

    /** All steps, each with how it went. */
    public List<Line> lines() {
        int end = failed().map(SendStep::ordinal).orElse(SendStep.values().length);
        return Arrays.stream(SendStep.values())
                .map(step -> new Line(
                        step.title(), step.ordinal() < end ? "done" : step.ordinal() == end ? "failed" : "open"))
                .toList();
    }

    /** The key of what happened. */
    public String sentence() {
        return switch (came) {
            case Handover.Taken taken -> "mail.test.taken";
            case Handover.Unknown unknown -> "mail.test.unknown";
            case Handover.Refused refused -> refused.step().failed();
        };
    }

    /** The key of what to do about it. */
    public String advice() {
        return switch (came) {
            case Handover.Taken taken -> "mail.test.taken.advice";
            case Handover.Unknown unknown -> "mail.test.unknown.advice";
            case Handover.Refused refused -> refused.step().advice();
        };
    }

    /** What the sentences name. */
    public Map<String, Object> arguments() {
        int code = came instanceof Handover.Refused refused ? refused.code() : 0;
        return Map.of("to", to, "host", host, "code", code == 0 ? "–" : Integer.toString(code));
    }
}
