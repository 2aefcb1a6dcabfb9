/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.Step;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What comes, or came, of an erasure in one place.
 *
 * @param step the step of the program that keeps the place; empty for a data store of the business
 * @param store the data store, or an empty string
 * @param place the table or document
 * @param outcome what was done
 * @param count how many rows or documents
 * @param reason the key of the sentence that says why, or an empty string
 * @param arguments what the sentence names
 */
public record ReportLine(
        String step,
        String store,
        String place,
        Outcome outcome,
        long count,
        String reason,
        Map<String, String> arguments) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Keeps the arguments as they are. */
    public ReportLine {
        arguments = Map.copyOf(arguments);
    }

    static ReportLine of(String store, String place, Outcome outcome, long count, String reason) {
        return new ReportLine("", store, place, outcome, count, reason, Map.of());
    }

    static ReportLine of(Step step, ErasureReport.Line line) {
        Map<String, String> arguments = new java.util.HashMap<>();
        line.arguments().forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        return new ReportLine(step.name(), "", line.place(), line.outcome(), line.count(), line.reason(), arguments);
    }

    static byte[] bytes(List<ReportLine> lines) {
        return JSON.writeValueAsBytes(lines);
    }

    static List<ReportLine> of(byte[] bytes) {
        return JSON.readValue(bytes, new TypeReference<List<ReportLine>>() {});
    }

    /** The outcome and the count: places may be called like people. */
    @Override
    public String toString() {
        return outcome + " " + count;
    }
}
