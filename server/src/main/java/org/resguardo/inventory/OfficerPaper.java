/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

/**
 * What stands on a letter about somebody in charge.
 *
 * @param business what the business is called; empty when nobody has said
 * @param officer who is designated
 */
public record OfficerPaper(String business, Officer officer) {

    /** Where the person is reached. */
    public String reach() {
        String between = officer.email().isEmpty() || officer.phone().isEmpty() ? "" : " · ";
        return officer.email() + between + officer.phone();
    }
}
