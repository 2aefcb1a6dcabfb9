/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

/** Looks at one side of the installation. */
@FunctionalInterface
public interface Check {

    /** How it is now. */
    Observation look();
}
