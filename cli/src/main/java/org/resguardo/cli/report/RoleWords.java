/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import org.resguardo.cli.words.Words;
import org.resguardo.scan.profile.KnownColumn;

/** What a column of a known system is good for, in words. */
public final class RoleWords {
    private final Words words;

    /** The words of one language. */
    public RoleWords(Words words) {
        this.words = words;
    }

    /** The words for a role. */
    public String of(KnownColumn.Role role) {
        return words.say(
                switch (role) {
                    case IDENTIFIER -> "profiles.role.identifier";
                    case CONSENT -> "profiles.role.consent";
                    case CLOCK -> "profiles.role.clock";
                });
    }
}
