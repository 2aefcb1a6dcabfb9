/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Optional;
import org.resguardo.platform.secret.PersonHash;

/**
 * What is done with a row, and with which not.
 *
 * @param change what the row becomes; empty when it goes
 * @param shield which rows nobody may touch
 */
record Treatment(Optional<FieldChange> change, Shield shield) {

    static Treatment of(Effect effect, PersonHash hash, Shield shield) {
        return new Treatment(
                effect.rule().action().removesRows()
                        ? Optional.empty()
                        : Optional.of(new FieldChange(effect.rule(), effect.table(), hash)),
                shield);
    }
}
