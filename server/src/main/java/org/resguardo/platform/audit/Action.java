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
    /** Somebody said whether a kind of personal data is kept. */
    ELEMENT_TOLD("element-told", "audit.action.element_told"),
    /** Somebody looked at a few masked values. */
    SAMPLES_SHOWN("samples-shown", "audit.action.samples_shown"),
    /** Somebody was put in charge of customer privacy. */
    OFFICER_NAMED("officer-named", "audit.action.officer_named"),
    /** A retention rule was made. */
    RULE_MADE("rule-made", "audit.action.rule_made"),
    /** A retention rule is carried out every night from now on. */
    RULE_NIGHTLY("rule-nightly", "audit.action.rule_nightly"),
    /** A retention rule is only carried out by hand from now on. */
    RULE_BY_HAND("rule-by-hand", "audit.action.rule_by_hand"),
    /** A retention rule was ended. */
    RULE_ENDED("rule-ended", "audit.action.rule_ended"),
    /** Somebody removed records by hand, as a guided rule asks. */
    GUIDED_DONE("guided-done", "audit.action.guided_done"),
    /** Somebody approved that records be disposed of. */
    DISPOSAL_APPROVED("disposal-approved", "audit.action.disposal_approved"),
    /** Records were disposed of. */
    DISPOSAL_DONE("disposal-done", "audit.action.disposal_done"),
    /** Somebody had records brought back. */
    DISPOSAL_UNDONE("disposal-undone", "audit.action.disposal_undone"),
    /** What could have been brought back was destroyed, because its time was over. */
    QUARANTINE_DESTROYED("quarantine-destroyed", "audit.action.quarantine_destroyed"),
    /** Records went into an archive. */
    ARCHIVE_MADE("archive-made", "audit.action.archive_made"),
    /** Somebody opened an archive. */
    ARCHIVE_OPENED("archive-opened", "audit.action.archive_opened"),
    /** Others may open an archive from now on. */
    ARCHIVE_READERS_CHANGED("archive-readers-changed", "audit.action.archive_readers_changed"),
    /** An archive was destroyed: its day had come, or its records are back. */
    ARCHIVE_DESTROYED("archive-destroyed", "audit.action.archive_destroyed"),
    /** Records must stay until further notice. */
    HOLD_PLACED("hold-placed", "audit.action.hold_placed"),
    /** Records need not stay any longer. */
    HOLD_ENDED("hold-ended", "audit.action.hold_ended"),
    /** A login was given with which records of a place may be changed. */
    EDITING_ALLOWED("editing-allowed", "audit.action.editing_allowed"),
    /** Somebody said whether a kind of data is needed. */
    NEED_ANSWERED("need-answered", "audit.action.need_answered"),
    /** Somebody noted that a person is to be forgotten. */
    PERSON_FORGOTTEN("person-forgotten", "audit.action.person_forgotten"),
    /** Somebody noted that a person came back by her own wish. */
    PERSON_BACK("person-back", "audit.action.person_back"),
    /** An incident was opened. */
    INCIDENT_OPENED("incident-opened", "audit.action.incident_opened"),
    /** Something was said of an incident. */
    INCIDENT_TOLD("incident-told", "audit.action.incident_told"),
    /** An incident was closed. */
    INCIDENT_CLOSED("incident-closed", "audit.action.incident_closed"),
    /** A list came, to make letters from. */
    LETTERS_ASKED("letters-asked", "audit.action.letters_asked"),
    /** A print file of letters was deleted. */
    LETTERS_FORGOTTEN("letters-forgotten", "audit.action.letters_forgotten"),
    /** Somebody answered what the policy asks, or wrote in it. */
    POLICY_ANSWERED("policy-answered", "audit.action.policy_answered"),
    /** Somebody approved the draft of the policy. */
    POLICY_APPROVED("policy-approved", "audit.action.policy_approved"),
    /** Somebody asked for something or complained. */
    CASE_OPENED("case-opened", "audit.action.case_opened"),
    /** Something was done in a case. */
    CASE_WORKED("case-worked", "audit.action.case_worked"),
    /** Something was noted or proven of who asks in a case. */
    CASE_IDENTITY("case-identity", "audit.action.case_identity"),
    /** Somebody looked at a file of a case. */
    CASE_FILE_SEEN("case-file-seen", "audit.action.case_file_seen"),
    /** A way by which cases come was set. */
    CASE_MAILBOX("case-mailbox", "audit.action.case_mailbox"),
    /** The figures of a year were made public, or private again. */
    CASE_FIGURES("case-figures", "audit.action.case_figures"),
    /** What was kept about a person in cases was destroyed. */
    CASE_FORGOTTEN("case-forgotten", "audit.action.case_forgotten"),
    /** Somebody had the business's data looked through for the person of a case, or decided about what was found. */
    CASE_SEARCHED("case-searched", "audit.action.case_searched"),
    /** The index by which people are found was turned on, or deleted. */
    CASE_INDEX("case-index", "audit.action.case_index"),
    /** What is kept about a person was made ready for her, or given to her. */
    CASE_DATA_RELEASED("case-data-released", "audit.action.case_data_released"),
    /** Something about a person was corrected at her word. */
    CASE_CORRECTED("case-corrected", "audit.action.case_corrected"),
    /** What is kept about a person is erased at her word. */
    CASE_ERASED("case-erased", "audit.action.case_erased"),
    /** What an erasure took half-way was brought back. */
    CASE_ERASURE_UNDONE("case-erasure-undone", "audit.action.case_erasure_undone"),
    /** A version of the policy was published. */
    POLICY_PUBLISHED("policy-published", "audit.action.policy_published"),
    /** A place came in where people are asked for data. */
    COLLECTION_POINT_ADDED("collection-point-added", "audit.action.collection_point_added"),
    /** A place where people were asked for data was given up. */
    COLLECTION_POINT_ENDED("collection-point-ended", "audit.action.collection_point_ended"),
    /** A notice to customers was written, or changed. */
    CAMPAIGN_DRAFTED("campaign-drafted", "audit.action.campaign_drafted"),
    /** A notice was sent to customers. */
    CAMPAIGN_SENT("campaign-sent", "audit.action.campaign_sent"),
    /** A notice is not sent. */
    CAMPAIGN_DROPPED("campaign-dropped", "audit.action.campaign_dropped"),
    /** A notice was put up on the business's sites or in its shop. */
    CAMPAIGN_POSTED("campaign-posted", "audit.action.campaign_posted"),
    /** A notice was taken down there. */
    CAMPAIGN_TAKEN_DOWN("campaign-taken-down", "audit.action.campaign_taken_down"),
    /** The words with which notices begin were changed. */
    NOTICE_TEMPLATE_WRITTEN("notice-template-written", "audit.action.notice_template_written"),
    /** The words with which notices begin are those of the program again. */
    NOTICE_TEMPLATE_RESET("notice-template-reset", "audit.action.notice_template_reset"),
    /** The mail server was set. */
    MAIL_SERVER_SET("mail-server-set", "audit.action.mail_server_set"),
    /** The mail server was removed. */
    MAIL_SERVER_REMOVED("mail-server-removed", "audit.action.mail_server_removed"),
    /** Somebody decided about a message in the outbox. */
    MAIL_DECIDED("mail-decided", "audit.action.mail_decided"),
    /** Customers are asked about something from now on. */
    CHOICE_OFFERED("choice-offered", "audit.action.choice_offered"),
    /** Customers are asked with other words from now on. */
    CHOICE_REWORDED("choice-reworded", "audit.action.choice_reworded"),
    /** Customers are asked again, because more is done than they agreed to. */
    CHOICE_RENEWED("choice-renewed", "audit.action.choice_renewed"),
    /** Customers are no longer asked about something. */
    CHOICE_ENDED("choice-ended", "audit.action.choice_ended"),
    /** A banner is shown on the business's sites. */
    BANNER_PUBLISHED("banner-published", "audit.action.banner_published"),
    /** No banner is shown any more. */
    BANNER_ENDED("banner-ended", "audit.action.banner_ended"),
    /** A choice of a customer was written down for her. */
    CHOICE_WRITTEN("choice-written", "audit.action.choice_written"),
    /** Somebody looked up what a customer chose. */
    CHOICES_LOOKED_UP("choices-looked-up", "audit.action.choices_looked_up"),
    /** Choices came from a file of another tool. */
    CHOICES_IMPORTED("choices-imported", "audit.action.choices_imported"),
    /** A list of people was taken to a tool. */
    CHOICES_TAKEN("choices-taken", "audit.action.choices_taken"),
    /** The ledger of choices was taken out as a file. */
    LEDGER_TAKEN("ledger-taken", "audit.action.ledger_taken"),
    /** A tool was named that must know of choices. */
    CHOICE_DESTINATION_ADDED("choice-destination-added", "audit.action.choice_destination_added"),
    /** A tool no longer hears of choices. */
    CHOICE_DESTINATION_ENDED("choice-destination-ended", "audit.action.choice_destination_ended"),
    /** A website, a machine or a mail domain of the business was named, to be looked at. */
    GUARDED_PLACE_ADDED("guarded-place-added", "audit.action.guarded_place_added"),
    /** A named place is looked at no longer. */
    GUARDED_PLACE_REMOVED("guarded-place-removed", "audit.action.guarded_place_removed"),
    /** A website of the business was named, to be looked at. */
    WEBSITE_ADDED("website-added", "audit.action.website_added"),
    /** A website is looked at no longer. */
    WEBSITE_REMOVED("website-removed", "audit.action.website_removed"),
    /** It was said what a form of a website is for. */
    WEBSITE_FORM_TOLD("website-form-told", "audit.action.website_form_told"),
    /** It was told what an app does. */
    APP_TOLD("app-told", "audit.action.app_told"),
    /** A column of a database is to be sealed. */
    SEAL_BEGUN("seal-begun", "audit.action.seal_begun"),
    /** A sealed column is to be sealed with a new key. */
    SEAL_RENEWED("seal-renewed", "audit.action.seal_renewed"),
    /** A sealed column is to be opened for good. */
    SEAL_ENDED("seal-ended", "audit.action.seal_ended"),
    /** One value of a sealed column was looked at. */
    SEAL_LOOKED("seal-looked", "audit.action.seal_looked"),
    /** A file is to be moved into the vault. */
    VAULT_FILE_MOVED("vault-file-moved", "audit.action.vault_file_moved"),
    /** A file in the vault was opened. */
    VAULT_FILE_OPENED("vault-file-opened", "audit.action.vault_file_opened"),
    /** Others may open a file in the vault from now on. */
    VAULT_READERS_CHANGED("vault-readers-changed", "audit.action.vault_readers_changed"),
    /** Somebody outside was given a link to a file in the vault. */
    VAULT_LINK_MADE("vault-link-made", "audit.action.vault_link_made"),
    /** The links to a file in the vault were ended. */
    VAULT_LINKS_ENDED("vault-links-ended", "audit.action.vault_links_ended"),
    /** A file left the vault: it was put back, or destroyed. */
    VAULT_FILE_LEFT("vault-file-left", "audit.action.vault_file_left"),
    /** The master key was split into a recovery kit. */
    RECOVERY_KIT_MADE("recovery-kit-made", "audit.action.recovery_kit_made"),
    /** Two parts of the recovery kit were tried, and work. */
    RECOVERY_KIT_TRIED("recovery-kit-tried", "audit.action.recovery_kit_tried"),
    /** Another program is told what happens here. */
    WEBHOOK_MADE("webhook-made", "audit.action.webhook_made"),
    /** Another program is told nothing more. */
    WEBHOOK_ENDED("webhook-ended", "audit.action.webhook_ended"),
    /** The evidence of the whole programme was taken out as a file. */
    EVIDENCE_TAKEN("evidence-taken", "audit.action.evidence_taken"),
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
