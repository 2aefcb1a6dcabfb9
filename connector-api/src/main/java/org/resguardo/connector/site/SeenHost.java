/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

/**
 * A machine of somebody else that pages of a site call.
 *
 * @param host its name in small letters
 * @param how as what
 * @param page the path of the first page that calls it
 * @param pages how many pages call it so
 */
public record SeenHost(String host, How how, String page, int pages) {

    /** As what a machine is called, in the order in which it matters. */
    public enum How {
        /** Its program runs in the page, and can read all of it. */
        SCRIPT,
        /** A picture that nobody sees, or a call without a picture. */
        PIXEL,
        /** A page of its own within the page. */
        FRAME,
        /** A form sends to it. */
        FORM,
        /** Looks and letters of the page. */
        STYLE,
        /** Pictures, sound, film. */
        MEDIA,
        /** Called by a program in the page while a browser shows it. */
        CALL
    }
}
