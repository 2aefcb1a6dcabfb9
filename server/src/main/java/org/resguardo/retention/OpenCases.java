/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Set;
import org.resguardo.platform.secret.PersonHash;

/** Whom a step has an open case about: a request, a complaint, a dispute. Their records stay until it is closed. */
@FunctionalInterface
public interface OpenCases {

    /** Their identifiers, as {@link PersonHash} hashes them. */
    Set<String> people();
}
