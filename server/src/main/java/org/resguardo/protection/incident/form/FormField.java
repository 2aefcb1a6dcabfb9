/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something that a form of an authority asks. */
public enum FormField {
    /** The business. */
    BUSINESS("protection.form.business"),
    /** How it is reached. */
    REACH("protection.form.reach"),
    /** Who reports, and can be asked. */
    PERSON("protection.form.person"),
    /** What kind of health business it is. */
    COVERED("protection.form.covered"),
    /** What happened. */
    KIND("protection.form.kind"),
    /** The kind of breach, in the terms of the federal health authority. */
    BREACH_TYPE("protection.form.breach_type"),
    /** On what the data was. */
    LOCATION("protection.form.location"),
    /** From when to when. */
    SPAN("protection.form.span"),
    /** When it was noticed. */
    NOTICED("protection.form.noticed"),
    /** When it was found to be a breach. */
    DETERMINED("protection.form.determined"),
    /** How many people live where the law holds. */
    PEOPLE_HERE("protection.form.people_here"),
    /** How many people in all. */
    PEOPLE_ALL("protection.form.people_all"),
    /** Whether children are among them. */
    MINORS("protection.form.minors"),
    /** Which data. */
    DATA("protection.form.data"),
    /** Whether anyone could read it. */
    SECRECY("protection.form.secrecy"),
    /** What was thought of the harm. */
    HARM("protection.form.harm"),
    /** What guarded the data before. */
    BEFORE("protection.form.before"),
    /** What was done since. */
    DONE("protection.form.done"),
    /** Whether the police know, and whether it asked to wait. */
    POLICE("protection.form.police"),
    /** When the people were told, or will be. */
    PEOPLE_TOLD("protection.form.people_told"),
    /** In which form. */
    LETTER_FORM("protection.form.letter_form"),
    /** What is offered to the people. */
    OFFER("protection.form.offer"),
    /** Whether a written programme of information security is kept. */
    PROGRAM("protection.form.program"),
    /** Why it is told late, when the day has passed. */
    LATE("protection.form.late"),
    /** The letter to the people, enclosed. */
    SAMPLE("protection.form.sample"),
    /** When the terminal was used, and by which bank. */
    TERMINAL("protection.form.terminal");

    private final String label;

    FormField(String label) {
        this.label = label;
    }

    static Optional<FormField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }

    /** Its name in {@code forms.tsv}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of what it asks. */
    String label() {
        return label;
    }
}
