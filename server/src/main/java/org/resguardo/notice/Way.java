/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.Arrays;
import java.util.Optional;

/** How a notice comes to people. The ids never change: the database and links hold them. */
public enum Way {
    /** A message to each. */
    MAIL("mail", "notice.way.mail"),
    /** A strip on the pages of the business's own sites. */
    SITE("site", "notice.way.site"),
    /** A card in the shop. */
    CARD("card", "notice.way.card");

    private final String id;
    private final String title;

    Way(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The way with an id. */
    public static Optional<Way> of(String id) {
        return Arrays.stream(values()).filter(way -> way.id.equals(id)).findFirst();
    }

    /** Its name in the database and in links. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }
}
