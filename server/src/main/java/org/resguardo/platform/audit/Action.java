/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

import java.util.Arrays;
import java.util.Optional;

/** What is written into the audit log. The ids never change: evidence holds them. */
public enum Action {
    /** The program got its owner. */
    CLAIMED("account-claimed", "audit.action.claimed"),
    /** An account was made for somebody. */
    INVITED("account-invited", "audit.action.invited"),
    /** Somebody told something about the business. */
    BUSINESS_TOLD("business-told", "audit.action.business_told"),
    /** A place that holds data came into the inventory. */
    STORE_ADDED("store-added", "audit.action.store_added"),
    /** A place was taken out of the inventory. */
    STORE_REMOVED("store-removed", "audit.action.store_removed"),
    /** Somebody said what a column or document holds. */
    FIELD_DECIDED("field-decided", "audit.action.field_decided"),
    /** Somebody said what personal data is used for. */
    ACTIVITY_KEPT("activity-kept", "audit.action.activity_kept"),
    /** Somebody said who receives personal data. */
    RECIPIENT_KEPT("recipient-kept", "audit.action.recipient_kept"),
    /** Somebody no longer receives personal data. */
    RECIPIENT_REMOVED("recipient-removed", "audit.action.recipient_removed"),
    /** Somebody was put in charge of customer privacy. */
    OFFICER_NAMED("officer-named", "audit.action.officer_named"),
    /** A key was made for another program. */
    KEY_MADE("key-made", "audit.action.key_made"),
    /** A key of another program was ended. */
    KEY_ENDED("key-ended", "audit.action.key_ended"),
    /** An account was shut. */
    DISABLED("account-disabled", "audit.action.disabled"),
    /** A link to a new passphrase was made. */
    RESET("account-reset", "audit.action.reset"),
    /** A passphrase was chosen. */
    CHOSE("account-chose-passphrase", "audit.action.chose"),
    /** Somebody came in. */
    SIGNED_IN("account-signed-in", "audit.action.signed_in"),
    /** Somebody went out. */
    SIGNED_OUT("account-signed-out", "audit.action.signed_out"),
    /** Sessions were ended from elsewhere. */
    SESSION_ENDED("account-session-ended", "audit.action.session_ended"),
    /** Somebody tried a passphrase or a code that was not the account's. */
    REFUSED("account-refused", "audit.action.refused"),
    /** A second step was turned on. */
    SECOND_STEP_ON("account-second-step-on", "audit.action.second_step_on"),
    /** A second step was turned off. */
    SECOND_STEP_OFF("account-second-step-off", "audit.action.second_step_off"),
    /** Long work was stopped by somebody. */
    JOB_STOPPED("job-stopped", "audit.action.job_stopped"),
    /** Everything was brought back from a backup. */
    RESTORED("backup-restored", "audit.action.restored");

    private final String id;
    private final String title;

    Action(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The action with an id from the log. */
    public static Optional<Action> of(String id) {
        return Arrays.stream(values()).filter(action -> action.id.equals(id)).findFirst();
    }

    /** Its name in the log. */
    public String id() {
        return id;
    }

    /** The key of its sentence. */
    public String title() {
        return title;
    }
}
