/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a place that holds data must be able to do, so that the engine can look at it.
 *
 * <p>A {@link org.resguardo.connector.Connector} stands for one data store: it lists the datasets in it, describes one,
 * and reads one into an {@link org.resguardo.connector.Intake}. Values pass through as bytes and are kept nowhere.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector;
