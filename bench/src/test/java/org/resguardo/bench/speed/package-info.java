/* SPDX-License-Identifier: Apache-2.0 */
/** Measurements with JMH. */
@org.jspecify.annotations.NullMarked
package org.resguardo.bench.speed;
