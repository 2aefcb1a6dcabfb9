/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.Arrays;

/** Why people are told something. The ids never change: the database holds them. */
public enum Cause {
    /** A version of the policy says that more is done with their data. */
    POLICY("policy", "notice.cause.policy"),
    /** A product or feature asks for data that was not asked for. */
    FEATURE("feature", "notice.cause.feature");

    private final String id;
    private final String title;

    Cause(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static Cause of(String id) {
        return Arrays.stream(values())
                .filter(cause -> cause.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Its name in the database. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }
}
