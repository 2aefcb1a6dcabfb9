/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.Arrays;
import java.util.Optional;

/** Where a business asks people for data. The ids never change: the database holds them. */
public enum PointKind {
    /** A form on a website. */
    FORM("form", "notice.point.form"),
    /** A form on paper. */
    PAPER("paper", "notice.point.paper"),
    /** The counter, where somebody asks. */
    COUNTER("counter", "notice.point.counter"),
    /** The telephone. */
    PHONE("phone", "notice.point.phone"),
    /** A screen of an app. */
    APP("app", "notice.point.app");

    private final String id;
    private final String title;

    PointKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The kind with an id. */
    public static Optional<PointKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Its name in the database. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }

    /** True where people read on a screen and can follow a link. */
    public boolean screen() {
        return this == FORM || this == APP;
    }
}
