/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.List;
import org.resguardo.platform.web.FormView;

/**
 * How many customers live in each of several places.
 *
 * @param places where some live
 * @param form the form, with a field for each place
 * @param fromSettings true when it is changed afterwards
 */
public record CountsView(List<PlaceChoice> places, FormView form, boolean fromSettings) {}
