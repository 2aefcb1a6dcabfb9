/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

/**
 * How many people the data is about. Nobody can tell from counts who stands on several lists, so there are two bounds.
 *
 * @param longestList as many as are on the longest list
 * @param allLists as many as would be on the longest lists of all places, if nobody were on two
 */
public record People(long longestList, long allLists) {}
