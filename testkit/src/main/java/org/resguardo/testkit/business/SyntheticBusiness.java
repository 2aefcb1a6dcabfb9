/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.io.IOException;
import org.resguardo.testkit.people.Dice;

/** What a kind of business keeps, and how. */
interface SyntheticBusiness {

    /** Fills the folder for a business with so many people on file. */
    void write(BusinessFolder folder, int people, Dice dice) throws IOException;
}
