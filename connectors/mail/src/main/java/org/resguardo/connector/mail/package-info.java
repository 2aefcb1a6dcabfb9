/* SPDX-License-Identifier: Apache-2.0 */
/** Mailboxes, read by IMAP (RFC 9051 and RFC 3501, read 2026-11). */
@NullMarked
package org.resguardo.connector.mail;

import org.jspecify.annotations.NullMarked;
