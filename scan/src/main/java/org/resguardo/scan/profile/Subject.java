/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.Locale;

/** Whom the data of a system is about, as seen by the business. */
public enum Subject {
    CONTACT,
    CUSTOMER,
    EMPLOYEE,
    PARENT,
    PATIENT,
    STUDENT,
    SUBSCRIBER,
    VISITOR;

    /** The word used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
