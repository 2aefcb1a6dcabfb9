/* SPDX-License-Identifier: Apache-2.0 */
/** Mail that the business sends: what waits, what was handed over, and what came of it. */
@NullMarked
package org.resguardo.platform.mail;

import org.jspecify.annotations.NullMarked;
