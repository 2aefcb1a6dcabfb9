/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import org.resguardo.law.Step;
import org.resguardo.law.Text;
import org.resguardo.law.condition.Condition;
import org.resguardo.law.record.Duty;

/**
 * A duty that many records of a file share.
 *
 * @param id its id
 * @param text what is asked
 * @param step which step fulfils it
 * @param needs what a record must have for the duty to be asked; empty when nothing
 */
record SharedDuty(String id, Text text, Step step, String needs) {
    static SharedDuty read(Entry entry) {
        return new SharedDuty(
                entry.id("id"), entry.ownWords(), entry.choice("step", Step.class), entry.textOrNone("needs"));
    }

    Duty made(Condition condition) {
        return new Duty(id, text, step, condition);
    }
}
