/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.util.List;
import org.resguardo.platform.web.FormView;

/**
 * Where the data is, as the set-up asks.
 *
 * @param places how many places are in the inventory already
 * @param people of about how many people there is data in them
 * @param kinds of how many kinds
 * @param surprises how many of these few owners expect
 * @param exports how to get lists out of the programs that small businesses use
 * @param form the form that takes files
 */
public record SetupDataView(int places, long people, int kinds, int surprises, List<Export> exports, FormView form) {

    /**
     * How to get a list out of a program.
     *
     * @param program what people call it
     * @param how what to do
     */
    public record Export(String program, String how) {}
}
