/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.engine.DataCategory;

/** What people are asked for, as other steps know the forms, counters and screens of the business. */
@FunctionalInterface
public interface AskedFor {

    /** The names of the places that ask for each kind of data; empty when nobody has said where people are asked at all. */
    Optional<Map<DataCategory, List<String>>> places();
}
