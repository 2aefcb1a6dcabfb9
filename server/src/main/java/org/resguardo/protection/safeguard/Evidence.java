/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.time.LocalDate;

/** What one look gathered at a place. */
public interface Evidence {

    /** The day of the look. */
    LocalDate today();
}
