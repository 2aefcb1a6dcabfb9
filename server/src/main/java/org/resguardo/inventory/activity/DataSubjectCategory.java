/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom personal data is about, as seen by the business. The ids never change: the database holds them. */
public enum DataSubjectCategory {
    /** Who buys or orders. */
    CUSTOMER("inventory.subject.customer"),
    /** Who is treated. */
    PATIENT("inventory.subject.patient"),
    /** Who is not of age, whatever else she is. */
    CHILD("inventory.subject.child"),
    /** Who answers for a child. */
    PARENT("inventory.subject.parent"),
    /** Who learns. */
    STUDENT("inventory.subject.student"),
    /** Who reads the newsletter. */
    SUBSCRIBER("inventory.subject.subscriber"),
    /** Who looks at the website or comes through the door. */
    VISITOR("inventory.subject.visitor"),
    /** Who works here, or did. */
    EMPLOYEE("inventory.subject.employee"),
    /** Who would like to. */
    APPLICANT("inventory.subject.applicant"),
    /** With whom one speaks at a supplier. */
    SUPPLIER("inventory.subject.supplier"),
    /** Anybody else. */
    OTHER("inventory.subject.other");

    private final String title;

    DataSubjectCategory(String title) {
        this.title = title;
    }

    /** The one with an id. */
    public static Optional<DataSubjectCategory> of(String id) {
        return Arrays.stream(values())
                .filter(subject -> subject.id().equals(id))
                .findFirst();
    }

    /** Its name in the database, in files and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    /** True for those who work for the business, worked or want to: most state privacy laws leave them out. */
    public boolean worker() {
        return this == EMPLOYEE || this == APPLICANT;
    }
}
