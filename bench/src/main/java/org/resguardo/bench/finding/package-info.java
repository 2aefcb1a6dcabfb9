/* SPDX-License-Identifier: Apache-2.0 */
/** How much of what is there a scan finds, and how much it finds that is not there: synthetic businesses with known truth. */
@org.jspecify.annotations.NullMarked
package org.resguardo.bench.finding;
