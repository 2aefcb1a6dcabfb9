/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

/** What statements are about, as the database names it. The names never change. */
public final class Subject {
    /** When it was noticed: a day. */
    public static final String NOTICED = "noticed";
    /** When it began: a day, or {@code unknown}. */
    public static final String BEGAN = "began";
    /** When it ended: a day, or {@code unknown}. */
    public static final String ENDED = "ended";
    /** When the business found that it is a breach: a day. */
    public static final String DETERMINED = "determined";
    /** In which data stores: their numbers. */
    public static final String STORES = "stores";
    /** Which data: ids of the law's elements. */
    public static final String DATA = "data";
    /** About how many people: a number, or {@code unknown}. */
    public static final String PEOPLE = "people";
    /** Where they live: {@code US-CA=120 US-TX=?}, or {@code unknown}. */
    public static final String RESIDENTS = "residents";
    /** Whether children are among them: {@code yes}, {@code no}, {@code unknown}. */
    public static final String MINORS = "minors";
    /** Whether somebody could read the data: an id of the law's answers. */
    public static final String SECRECY = "secrecy";
    /** Whether codes got out that open accounts. */
    public static final String CODES = "codes";
    /** Whether harm to the people is likely. */
    public static final String HARM = "harm";
    /** Why harm is likely or not, in the owner's words. */
    public static final String HARM_REASON = "harm-reason";
    /** Something kept as evidence: what, where it lies, and its fingerprint, a line each. */
    public static final String EVIDENCE = "evidence";
    /** Whether it was on paper. */
    public static final String PAPER = "paper";
    /** What came in words: a note of evidence, a call, a thought. */
    public static final String NOTE = "note";
    /** What should be done better from now on. */
    public static final String LESSON = "lesson";
    /** When that was put to work: a day. */
    public static final String LEARNED = "learned";
    /** Before the id of a question of the law. */
    public static final String ANSWER = "answer/";
    /** Before the name of something to be done: the day on which it was. */
    public static final String DONE = "done/";
    /** Before a law and whom it wants told: the day on which they were. */
    public static final String TOLD = "told/";
    /** Before the number of a mailing: the day on which its letters went to the post. */
    public static final String MAILED = "mailed/";
    /** Before the number of a mailing: the number of the post office's receipt. */
    public static final String RECEIPT = "receipt/";
    /** Before the name of something that letters say. */
    public static final String LETTER = "letter/";

    /** "I don't know": an answer like any other. */
    public static final String UNKNOWN = "unknown";

    private Subject() {}
}
