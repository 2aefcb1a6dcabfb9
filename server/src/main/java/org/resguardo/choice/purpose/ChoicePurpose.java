/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.platform.words.Language;

/**
 * Something that customers can decide on, as the program brings it.
 *
 * @param id a name that never changes
 * @param group with which others it stands together
 * @param rule from which laws it follows what counts while nobody has decided
 * @param contact what a tool must know of a person to obey
 * @param valid how long a yes counts
 * @param signs what speaks for offering it
 * @param texts the first wording, by language
 */
public record ChoicePurpose(
        String id,
        Group group,
        Rule rule,
        ContactKind contact,
        Period valid,
        Signs signs,
        Map<Language, ChoiceText.Wording> texts) {

    /** Which purposes stand together. */
    public enum Group {
        /** Messages that promote. */
        MESSAGES("choice.group.messages"),
        /** What goes to others. */
        SHARING("choice.group.sharing"),
        /** What the website does. */
        WEBSITE("choice.group.website"),
        /** What touches the person herself. */
        CARE("choice.group.care");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** The key of its name. */
        public String title() {
            return title;
        }
    }

    /** Where a person is reached, or known by a tool. */
    public enum ContactKind {
        /** An e-mail address. */
        EMAIL,
        /** A telephone number. */
        PHONE;

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** What an identifier is. */
        public static ContactKind of(String identifier) {
            return identifier.contains("@") ? EMAIL : PHONE;
        }
    }

    /**
     * From what it follows what counts while nobody has decided.
     *
     * @param kind the kind of rule
     * @param right the right of a general privacy law that it serves; empty where it serves none
     * @param law the record of the law that asks for consent; empty where there is none
     */
    public record Rule(Kind kind, String right, String law) {

        /** Kinds of rules. */
        public enum Kind {
            /** Commercial mail. */
            MAIL,
            /** Consent first, everywhere. */
            CONSENT,
            /** What general privacy laws let people opt out of. */
            OPT_OUT,
            /** Sensitive data. */
            SENSITIVE,
            /** What a website stores and loads. */
            TRACKING
        }
    }

    /**
     * What of the inventory and of the owner's answers speaks for offering it.
     *
     * @param activities purposes of processing activities
     * @param data kinds of data that these activities use; without activities, that any uses
     * @param services recipients that the program knows
     * @param answers questions of the law that were answered with yes
     * @param benefit true when a recipient that gives something for data speaks for it
     * @param consentOnly true when only activities count that rest on consent
     */
    public record Signs(
            Set<Purpose> activities,
            Set<DataCategory> data,
            Set<String> services,
            Set<String> answers,
            boolean benefit,
            boolean consentOnly) {}

    /** The first wording in a language. */
    public ChoiceText text(Language language) {
        return new ChoiceText(
                id,
                1,
                language,
                texts.getOrDefault(language, texts.values().iterator().next()));
    }
}
