/* SPDX-License-Identifier: Apache-2.0 */
/** How the pages of the set-up lead from one to the next. */
@NullMarked
package org.resguardo.platform.setup.web;

import org.jspecify.annotations.NullMarked;
