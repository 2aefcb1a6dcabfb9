/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

/**
 * The page of today.
 *
 * @param name how the reader is called
 */
public record TodayView(String name) {}
