/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit.web;

import java.util.List;

/**
 * The audit log on its page.
 *
 * @param rows the latest lines, newest first
 * @param verdict whether it is sound
 */
public record AuditView(List<Row> rows, Verdict verdict) {

    /**
     * A line in words.
     *
     * @param seq its number
     * @param moment when
     * @param who who
     * @param action what
     * @param object to whom, where that is somebody else
     */
    public record Row(long seq, String moment, String who, String action, String object) {}

    /**
     * Whether the log is sound, in words.
     *
     * @param sound true when it is
     * @param sentence what was found
     */
    public record Verdict(boolean sound, String sentence) {}
}
