/* SPDX-License-Identifier: Apache-2.0 */
/** Measures how long the law takes to load, and to be asked about one business. */
@org.jspecify.annotations.NullMarked
package org.resguardo.bench.law;
