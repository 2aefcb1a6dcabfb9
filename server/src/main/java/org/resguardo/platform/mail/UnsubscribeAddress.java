/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

/** Where a person says that she wants no more news: a page, and the address to which mail programs send one click (RFC 8058). */
public final class UnsubscribeAddress {
    /** The address without the word. */
    public static final String PATH = "/p/unsubscribe/";

    private UnsubscribeAddress() {}
}
