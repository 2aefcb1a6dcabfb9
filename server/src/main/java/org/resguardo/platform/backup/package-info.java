/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Copies of everything that is kept, for the day on which the disk, the machine or a hand fails.
 *
 * <p>A backup is one file, sealed under a key that is derived from the {@link org.resguardo.platform.secret.MasterKey}: what it holds
 * cannot be used without that key anyway, so a second secret would only be another one to lose. A file that has its name has been
 * read back and checked. Why, and what was weighed, stands in ADR 9.
 */
@NullMarked
package org.resguardo.platform.backup;

import org.jspecify.annotations.NullMarked;
