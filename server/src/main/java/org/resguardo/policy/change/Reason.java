/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a change weighs what it weighs. The ids never change: versions hold them. */
public enum Reason {
    /** Data is used for something new. */
    NEW_ACTIVITY(Weight.MATERIAL, "policy.reason.new_activity"),
    /** An activity has another purpose than before. */
    NEW_PURPOSE(Weight.MATERIAL, "policy.reason.new_purpose"),
    /** A kind of data is kept that was not. */
    NEW_CATEGORY(Weight.MATERIAL, "policy.reason.new_category"),
    /** Data of other people is kept. */
    NEW_PEOPLE(Weight.MATERIAL, "policy.reason.new_people"),
    /** Data comes from where it did not. */
    NEW_SOURCE(Weight.MATERIAL, "policy.reason.new_source"),
    /** Something else permits the use. */
    NEW_BASIS(Weight.MATERIAL, "policy.reason.new_basis"),
    /** Somebody receives data who did not. */
    NEW_RECIPIENT(Weight.MATERIAL, "policy.reason.new_recipient"),
    /** A recipient receives more kinds of data. */
    MORE_SHARED(Weight.MATERIAL, "policy.reason.more_shared"),
    /** A recipient receives data for something more. */
    SHARED_FOR_MORE(Weight.MATERIAL, "policy.reason.shared_for_more"),
    /** A recipient uses the data for purposes of its own, which it did not. */
    RECIPIENT_FREER(Weight.MATERIAL, "policy.reason.recipient_freer"),
    /** A recipient works on the data in another country. */
    OTHER_COUNTRY(Weight.MATERIAL, "policy.reason.other_country"),
    /** A written promise is no longer there. */
    CONTRACT_GONE(Weight.MATERIAL, "policy.reason.contract_gone"),
    /** Data is sold or used for the advertising of others, which it was not. */
    BEGINS_TO_SELL(Weight.MATERIAL, "policy.reason.begins_to_sell"),
    /** It is no longer said that nobody receives data. */
    SHARING_BEGINS(Weight.MATERIAL, "policy.reason.sharing_begins"),
    /** Data is kept longer. */
    KEPT_LONGER(Weight.MATERIAL, "policy.reason.kept_longer"),
    /** A period is no longer promised. */
    PERIOD_GONE(Weight.MATERIAL, "policy.reason.period_gone"),
    /** A measure is no longer there, or guards less. */
    SAFEGUARD_GONE(Weight.MATERIAL, "policy.reason.safeguard_gone"),
    /** It is no longer said that something is not kept. */
    ABSENCE_GONE(Weight.MATERIAL, "policy.reason.absence_gone"),
    /** Something can no longer be asked for, or not by everybody. */
    RIGHT_GONE(Weight.MATERIAL, "policy.reason.right_gone"),
    /** Another business answers for the data. */
    OTHER_BUSINESS(Weight.MATERIAL, "policy.reason.other_business"),
    /** More is done with data of children. */
    MORE_OF_CHILDREN(Weight.MATERIAL, "policy.reason.more_of_children"),
    /** The website leaves more in browsers. */
    MORE_TRACKING(Weight.MATERIAL, "policy.reason.more_tracking"),
    /** Computers alone decide what people decided. */
    COMPUTERS_DECIDE(Weight.MATERIAL, "policy.reason.computers_decide"),
    /** People learn less of changes. */
    LESS_NOTICE(Weight.MATERIAL, "policy.reason.less_notice"),
    /** The owner wrote something new; the program cannot tell what it means. */
    OWN_WORDS_CHANGED(Weight.MATERIAL, "policy.reason.own_words_changed"),
    /** Something else is done for another business. */
    FOR_OTHERS_CHANGED(Weight.MATERIAL, "policy.reason.for_others_changed"),
    /** What a law wants said is no longer there. */
    LAW_TEXT_GONE(Weight.MATERIAL, "policy.reason.law_text_gone"),
    /** An activity has ended. */
    LESS_DONE(Weight.CLARIFYING, "policy.reason.less_done"),
    /** A kind of data is no longer kept, or of fewer people. */
    LESS_KEPT(Weight.CLARIFYING, "policy.reason.less_kept"),
    /** Less is shared, or with fewer. */
    LESS_SHARED(Weight.CLARIFYING, "policy.reason.less_shared"),
    /** A recipient may do less with the data than before. */
    RECIPIENT_TIED(Weight.CLARIFYING, "policy.reason.recipient_tied"),
    /** Data is kept for a shorter time, or for a fixed one. */
    KEPT_SHORTER(Weight.CLARIFYING, "policy.reason.kept_shorter"),
    /** There is a measure more. */
    BETTER_GUARDED(Weight.CLARIFYING, "policy.reason.better_guarded"),
    /** More can be asked for, or by more people. */
    MORE_RIGHTS(Weight.CLARIFYING, "policy.reason.more_rights"),
    /** The business is reached in another way, or somebody else is in charge. */
    REACHED_OTHERWISE(Weight.CLARIFYING, "policy.reason.reached_otherwise"),
    /** Something is said that was already so. */
    SAID_MORE(Weight.CLARIFYING, "policy.reason.said_more"),
    /** The same is said in other words. */
    SAID_OTHERWISE(Weight.CLARIFYING, "policy.reason.said_otherwise"),
    /** The website leaves less in browsers. */
    LESS_TRACKING(Weight.CLARIFYING, "policy.reason.less_tracking"),
    /** It was held against the data again. */
    LOOKED_AGAIN(Weight.COSMETIC, "policy.reason.looked_again"),
    /** Only capitals, spaces or stops are different. */
    SIGNS(Weight.COSMETIC, "policy.reason.signs");

    private final Weight weight;
    private final String sentence;

    Reason(Weight weight, String sentence) {
        this.weight = weight;
        this.sentence = sentence;
    }

    /** The reason with an id. */
    public static Optional<Reason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** Its name in versions and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much a change for this reason matters. */
    public Weight weight() {
        return weight;
    }

    /** The key of its sentence. */
    public String sentence() {
        return sentence;
    }
}
