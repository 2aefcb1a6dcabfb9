/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;

/**
 * A table of which not all rows were read.
 *
 * @param store which of the report's stores it is in, from 0
 * @param place where it is
 * @param coverage how many rows were read, and how they were chosen
 */
public record SampledTable(int store, Place place, Coverage coverage) {}
