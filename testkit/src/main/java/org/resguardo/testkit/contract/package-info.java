/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What every connector owes, as tests that a connector's own test class inherits.
 *
 * <p>{@link org.resguardo.testkit.contract.ConnectorContract} proves each ability that is claimed and each that is denied,
 * over a store of known contents: {@link org.resguardo.testkit.contract.KnownStore}.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.contract;
