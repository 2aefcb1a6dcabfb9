/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody wants. The ids never change: the database and other programs hold them. */
public enum CaseKind {
    /** Something went wrong, and she says so. */
    COMPLAINT("rights.kind.complaint", Nature.COMPLAINT),
    /** She wants to know something. */
    QUESTION("rights.kind.question", Nature.TALK),
    /** She wants to see what is kept about her. */
    ACCESS("rights.kind.access", Nature.DATA),
    /** Something is wrong and should be put right. */
    CORRECTION("rights.kind.correction", Nature.DATA),
    /** What is kept about her should go. */
    DELETION("rights.kind.deletion", Nature.DATA),
    /** She wants to take her data along. */
    PORTABILITY("rights.kind.portability", Nature.DATA),
    /** Her data should not be sold or shared for advertising. */
    OPT_OUT("rights.kind.opt_out", Nature.CHOICE),
    /** Sensitive data should be used for nothing but what she came for. */
    LIMIT("rights.kind.limit", Nature.CHOICE),
    /** Her data should not be used for something. */
    OBJECTION("rights.kind.objection", Nature.CHOICE),
    /** She takes back a yes. */
    WITHDRAW_CONSENT("rights.kind.withdraw_consent", Nature.CHOICE),
    /** She was told no, and asks for another look. */
    APPEAL("rights.kind.appeal", Nature.APPEAL),
    /** It came by mail and nobody has said yet what it is; until then it is timed like a request. */
    UNSORTED("rights.kind.unsorted", Nature.TALK);

    /** What kinds have in common. */
    public enum Nature {
        /** Heard, looked into, and ended with a proposal. */
        COMPLAINT,
        /** Answered in words. */
        TALK,
        /** About the data of one person, who must be known for sure. */
        DATA,
        /** A no, which is obeyed whoever says it. */
        CHOICE,
        /** A second look at an answer. */
        APPEAL
    }

    private final String title;
    private final Nature nature;

    CaseKind(String title, Nature nature) {
        this.title = title;
        this.nature = nature;
    }

    /** The kind with an id. */
    public static Optional<CaseKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The kinds that people choose from. */
    public static List<CaseKind> offered() {
        return Arrays.stream(values()).filter(kind -> kind != UNSORTED).toList();
    }

    /** Its name in the database, in forms and for programs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    /** What it has in common with others. */
    public Nature nature() {
        return nature;
    }

    /** True when nothing is given out or changed before it is sure who asks. */
    public boolean needsIdentity() {
        return nature == Nature.DATA;
    }

    /** True for a complaint, which has states of its own. */
    public boolean complaint() {
        return nature == Nature.COMPLAINT;
    }
}
