/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Text;
import org.resguardo.law.condition.Condition;

/** One law, rule or standard, as the data files hold it. */
public sealed interface LawRecord
        permits BreachLaw, FederalLaw, ComprehensiveLaw, OtherStateLaw, RetentionLaw, InternationalLaw {

    /** What every record has. */
    Header header();

    /** The ids of the data elements that the record is about; empty when it is about all personal data. */
    List<String> elements();

    /** The ids of the elements that the law calls sensitive; empty when it has no such list. */
    default List<String> sensitiveElements() {
        return List.of();
    }

    /** What the law asks. */
    List<Duty> duties();

    /** Local rules and cautions that belong to the record. */
    default List<Note> notes() {
        return List.of();
    }

    /** The terms in which requests of people must be answered. */
    default List<ResponseRule> responses() {
        return List.of();
    }

    /** The ids of what a privacy policy must contain. */
    default List<String> policyContents() {
        return List.of();
    }

    /** The id of the record; it never changes. */
    default String id() {
        return header().id();
    }

    /** Whose law it is. */
    default Jurisdiction jurisdiction() {
        return header().jurisdiction();
    }

    /** What people call it. */
    default Text title() {
        return header().title();
    }

    /** Where it is written, and how sure the record is of it. */
    default Provenance provenance() {
        return header().provenance();
    }

    /** When it reaches a business. */
    default Condition condition() {
        return header().condition();
    }

    /** True when the law binds on the day; a law without a first day in the files binds already. */
    default boolean inForce(LocalDate day) {
        return !day.isBefore(header().effective());
    }
}
