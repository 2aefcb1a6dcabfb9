/* SPDX-License-Identifier: Apache-2.0 */
/** The page that says how the installation is. */
@NullMarked
package org.resguardo.platform.status.web;

import org.jspecify.annotations.NullMarked;
