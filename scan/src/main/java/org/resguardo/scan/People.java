/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/**
 * How many people the data is about, told from how many different names, addresses and numbers of persons there are.
 *
 * @param about the number, 0 when nothing tells
 * @param atLeast true when there may be many more, because not everything was read
 */
public record People(long about, boolean atLeast) {}
