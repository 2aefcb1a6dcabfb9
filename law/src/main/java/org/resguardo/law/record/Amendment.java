/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Text;

/**
 * A change of a law.
 *
 * @param effective the first day, or only the year where the day was not read
 * @param complianceBy the day by which a business must follow it; empty when that is the same
 * @param summary what changed; empty where the file says nothing
 */
public record Amendment(String effective, String complianceBy, Text summary) {}
