/* SPDX-License-Identifier: Apache-2.0 */
/** Pages about mail: the mail server, the outbox, and the way to want no more news. */
@NullMarked
package org.resguardo.platform.mail.web;

import org.jspecify.annotations.NullMarked;
