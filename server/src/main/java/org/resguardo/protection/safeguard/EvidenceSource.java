/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.List;
import java.util.Set;

/** Goes to places of some kind and gathers what can be seen there. */
public interface EvidenceSource {

    /** The kinds of places it goes to. */
    Set<GuardedPlace.PlaceKind> kinds();

    /** What it can bring, so that what it could not bring is known to be missing. */
    Set<Class<? extends Evidence>> brings();

    /**
     * Gathers.
     *
     * @param stop to be asked often: throws when the look is to end
     * @throws OutOfSight when the place could not be looked at
     */
    List<Evidence> gather(GuardedPlace place, Runnable stop) throws OutOfSight;
}
