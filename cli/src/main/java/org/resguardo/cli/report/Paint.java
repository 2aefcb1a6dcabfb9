/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import org.resguardo.engine.Sensitivity;

/** Colours and weights on a screen, as ECMA-48 control sequences. A word always says the same. */
enum Paint {
    NONE(""),
    BOLD("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("33"),
    BLUE("34");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    static Paint of(Sensitivity risk) {
        return switch (risk) {
            case CRITICAL -> RED;
            case HIGH -> YELLOW;
            case ELEVATED -> BLUE;
            case ORDINARY -> NONE;
        };
    }

    String over(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\033[" + code + "m" + text + "\033[0m";
    }
}
