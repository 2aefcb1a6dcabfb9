/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

/** What the program says to the one that started it. */
enum ExitCode {
    /** It worked; a scan found nothing. */
    NOTHING(0),
    /** A scan found personal data. */
    FINDINGS(1),
    /** The command line could not be understood. */
    USAGE(2),
    /** Some places could not be read, or something else failed. */
    FAILURE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
