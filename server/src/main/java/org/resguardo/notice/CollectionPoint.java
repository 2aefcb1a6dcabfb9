/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * A place where the business asks people for data.
 *
 * @param id its number
 * @param kind what it is
 * @param name what the business calls it
 * @param activity the key of the activity that it asks for, as the policy's claims name it
 * @param madeAt since when it is known
 * @param endedAt when it was given up, once it was
 */
public record CollectionPoint(
        long id, PointKind kind, String name, String activity, Instant madeAt, Optional<Instant> endedAt) {

    /** The id of the claim about its activity. */
    public String claim() {
        return "collects:" + activity;
    }

    /** The page about it. */
    public String page() {
        return "/notice/points/" + id;
    }

    /** The page for the people who are asked. */
    public String publicPage() {
        return "/p/notice/" + id;
    }
}
