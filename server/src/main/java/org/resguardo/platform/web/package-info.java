/* SPDX-License-Identifier: Apache-2.0 */
/** The frame that all pages share: head, menu, style, errors. */
@NullMarked
package org.resguardo.platform.web;

import org.jspecify.annotations.NullMarked;
