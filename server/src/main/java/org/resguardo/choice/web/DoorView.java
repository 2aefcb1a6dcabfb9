/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import org.resguardo.platform.web.FormView;

/**
 * Where a person asks for her link.
 *
 * @param business the name of the business
 * @param form what was typed
 * @param handle by which this device is known when the code is typed; empty before one was asked for
 * @param sent true when a message is on its way, or would be
 */
public record DoorView(String business, FormView form, String handle, boolean sent) {}
