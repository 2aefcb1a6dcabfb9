/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import org.resguardo.law.Text;
import org.resguardo.law.breach.BreachDuty.Answer;

/**
 * What one rule of a law says of an incident.
 *
 * @param answer whether somebody must be told, as far as this rule goes
 * @param reason the sentence for it
 */
record Finding(Answer answer, Text reason) {
    static Finding tell(String en, String es) {
        return new Finding(Answer.TELL, new Text(en, es));
    }

    static Finding look(String en, String es) {
        return new Finding(Answer.LOOK, new Text(en, es));
    }

    static Finding needNot(String en, String es) {
        return new Finding(Answer.NEED_NOT, new Text(en, es));
    }
}
