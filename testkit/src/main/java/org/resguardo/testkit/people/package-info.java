/* SPDX-License-Identifier: Apache-2.0 */
/** People who do not exist: names, addresses and numbers, the same for the same seed. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.people;
