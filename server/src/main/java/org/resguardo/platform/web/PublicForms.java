/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The addresses to which strangers send something: forms of people who have no account, and messages of other programs. No session counts
 * there, so that no other site could make use of one, and what they send has no token. What they send is bounded before it is read.
 */
public final class PublicForms {
    /** How much may be sent at once, in bytes. */
    public static final long LARGEST = 44L << 20;

    private static final List<String> BEGINNINGS = List.of("/p/contact", "/p/case", "/p/vault", "/hooks/", "/drp/");

    private PublicForms() {}

    /** True for a request to such an address. */
    public static boolean concerns(HttpServletRequest request) {
        return BEGINNINGS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    /**
     * True for what the business's own sites send by the script that stands on them. It comes from elsewhere by its nature; who may is
     * decided by its origin, no session counts there, and no cookie comes along.
     */
    public static boolean fromSites(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/widget/");
    }

    /** True for one of a length that is said beforehand and is not too much. */
    static boolean bounded(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return concerns(request) && length >= 0 && length <= LARGEST;
    }
}
