/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.law.Named;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;

/**
 * The duty of a state or territory to tell of a breach.
 *
 * @param header what every record has
 * @param duties what it asks
 * @param currentTextSince the first day of the present text; {@link LocalDate#MIN} where the file says nothing
 * @param trigger what must have happened to the data
 * @param media on what the data was kept
 * @param information which data count
 * @param encryption what encryption changes
 * @param harm whether notice can be left out when no harm is likely
 * @param people the term in which the people concerned are told
 * @param regulators the authorities that are told
 * @param bureaus when the credit bureaus are told
 * @param letter what the letter says and does not say
 * @param monitoring whether credit monitoring is offered
 * @param vendorMustTellOwner how soon somebody who works on the data tells its owner; empty where the file says nothing
 * @param notes local rules
 */
public record BreachLaw(
        Header header,
        List<Duty> duties,
        LocalDate currentTextSince,
        String trigger,
        List<String> media,
        Information information,
        Encryption encryption,
        Harm harm,
        PeopleRule people,
        List<RegulatorRule> regulators,
        BureauRule bureaus,
        Letter letter,
        Monitoring monitoring,
        Text vendorMustTellOwner,
        List<Note> notes)
        implements LawRecord {

    @Override
    public List<String> elements() {
        Set<String> all = new TreeSet<>(information.withName());
        all.addAll(information.alone());
        return List.copyOf(all);
    }

    /**
     * Which data count.
     *
     * @param withName elements that count together with a name
     * @param alone elements that count without one
     * @param code whether account and card numbers need a code
     * @param companion what may stand in the place of the name; empty when only the name does
     * @param note a caution; empty when there is none
     */
    public record Information(List<String> withName, List<String> alone, Code code, Text companion, Text note) {}

    /** Whether account and card numbers count only together with a code that opens the account. */
    public enum Code implements Named {
        /** Only with a code. */
        REQUIRED("required"),
        /** Also without. */
        NOT_REQUIRED("not-required"),
        /** Some with, some without; the note says which. */
        EITHER("either"),
        /** With a code, or where the number alone opens the account. */
        REQUIRED_UNLESS_USABLE_ALONE("required-unless-usable-alone");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * What encryption changes.
     *
     * @param exempt whether encrypted data need no notice
     * @param lostIfKeyTaken true when that ends with the loss of the key; false when the text read says nothing of it
     */
    public record Encryption(Exempt exempt, boolean lostIfKeyTaken) {}

    /** Whether data that nobody can read need no notice. */
    public enum Exempt implements Named {
        /** Encrypted data need none. */
        YES("yes"),
        /** Encrypted data need one as well. */
        NO("no"),
        /** Only data with digits left out need none. */
        REDACTED_ONLY("redacted-only");

        private final String id;

        Exempt(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * Whether notice can be left out when no harm is likely.
     *
     * @param exemption whether it can
     * @param standard by which measure; empty when it cannot
     * @param keepRecordYears how long the written decision is kept; 0 where the law does not say
     * @param mustTellRegulator whether the authority is told of the decision
     * @param tellWithinDays within how many days of the decision; 0 where the law wants it before, or does not say
     */
    public record Harm(
            Exemption exemption, Text standard, int keepRecordYears, boolean mustTellRegulator, int tellWithinDays) {}

    /** Whether an exemption exists. */
    public enum Exemption {
        /** It does. */
        YES,
        /** It does not. */
        NO,
        /** For a part of the cases. */
        PARTLY
    }

    /**
     * The term in which the people concerned are told. A number of days is a ceiling: nearly every law also says without
     * unreasonable delay.
     *
     * @param term how long
     * @param from what it is counted from
     * @param extension how it can be made longer; empty when it cannot
     */
    public record PeopleRule(Term term, Start from, Text extension) {}

    /**
     * When the credit bureaus are told.
     *
     * @param required whether they ever are
     * @param threshold from how many people on
     * @param term how long
     * @param note a caution; empty when there is none
     */
    public record BureauRule(boolean required, Threshold threshold, Term term, Text note) {}

    /**
     * What the letter to the people says and does not say.
     *
     * @param setByStatute whether the law lists it
     * @param required ids of what it must say
     * @param forbidden ids of what it must not say
     * @param title the heading that the law prescribes; empty when it prescribes none
     * @param sections the headings within, in order
     * @param minFontPoints the smallest type allowed; 0 when the law does not say
     */
    public record Letter(
            boolean setByStatute,
            List<String> required,
            List<String> forbidden,
            String title,
            List<String> sections,
            int minFontPoints) {}

    /**
     * Whether credit monitoring is offered for free.
     *
     * @param required whether it is
     * @param months for how long
     * @param whenExposed after the loss of which elements; any of them is enough
     * @param note a caution; empty when there is none
     */
    public record Monitoring(boolean required, int months, List<String> whenExposed, Text note) {}
}
