/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

/** What came of handing one message to a mail server. */
public sealed interface Handover {

    /** The server has it. */
    record Taken() implements Handover {}

    /**
     * The server does not have it.
     *
     * @param step where it ended
     * @param code the server's three digits (RFC 5321, 4.2.3), or 0 when it said none
     * @param lasting true when trying again would end the same
     */
    record Refused(SendStep step, int code, boolean lasting) implements Handover {}

    /** The connection died after the last line and before the answer: the server may have it. */
    record Unknown() implements Handover {}
}
