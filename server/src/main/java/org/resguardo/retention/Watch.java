/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

/** Looks on while rows are gone through. */
interface Watch {
    /** Watches nothing. */
    Watch NONE = done -> {};

    /** Tells how many rows of the rule are done, and throws when the work should stop. */
    void done(long rows);
}
