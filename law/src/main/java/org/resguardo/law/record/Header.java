/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.time.LocalDate;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Text;
import org.resguardo.law.condition.Condition;

/**
 * What every record has.
 *
 * @param id never changes, never used again for another rule
 * @param jurisdiction whose law it is
 * @param title what people call it
 * @param summary whom it reaches, in words; empty where the file says nothing
 * @param provenance where it is written
 * @param condition when it reaches a business
 * @param effective the first day on which it binds; {@link LocalDate#MIN} when that is long past
 */
public record Header(
        String id,
        Jurisdiction jurisdiction,
        Text title,
        Text summary,
        Provenance provenance,
        Condition condition,
        LocalDate effective) {}
