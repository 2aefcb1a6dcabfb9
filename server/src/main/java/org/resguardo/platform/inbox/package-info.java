/* SPDX-License-Identifier: Apache-2.0 */
/** Mail that comes in: a mailbox, and what strangers put into it. */
@NullMarked
package org.resguardo.platform.inbox;

import org.jspecify.annotations.NullMarked;
