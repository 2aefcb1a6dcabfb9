/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Instant;
import java.util.List;

/**
 * An entry of the ledger: what somebody decided, under which words, how, and who says so. There is no address of a network or of a person
 * in it, and nothing about a device.
 *
 * @param record its id (UUID version 7)
 * @param happenedAt when she decided; a thousandth of a second is the smallest part that is kept
 * @param subject who, by a keyed hash of her address or number, or by a random id
 * @param what what was decided
 * @param how in which way
 * @param who who decided, and who wrote it down
 * @param terms what it rests on
 */
public record ChoiceEvent(String record, Instant happenedAt, String subject, What what, How how, Who who, Terms terms) {

    /**
     * What was decided.
     *
     * @param purpose the id of the purpose; empty for an erasure
     * @param act what was done
     * @param textHash the hash of the exact words; empty where none were shown
     * @param language the tag of their language; empty without words
     * @param detail until when, or how often; the entries that an erasure emptied
     */
    public record What(String purpose, Act act, String textHash, String language, String detail) {}

    /**
     * In which way.
     *
     * @param method link, code, counter, paper, form, api, import, one-click, confirmation, banner, gpc, or how a parent was verified
     * @param place where: a page, a counter, a file
     */
    public record How(String method, String place) {}

    /**
     * Who.
     *
     * @param actor who decided, or says that she did
     * @param name the account, key or import that wrote it down; empty for the person herself
     * @param witness the account of somebody else who was there; empty without one
     */
    public record Who(Actor actor, String name, String witness) {}

    /**
     * What it rests on.
     *
     * @param basis what permits it, by its id; empty where no law asks
     * @param jurisdiction whose law; empty where it is not known
     * @param validUntil until when a yes counts, as ISO 8601 has it; empty where it does not end
     * @param trust how sure it is
     */
    public record Terms(String basis, String jurisdiction, String validUntil, Trust trust) {}

    /** All that the commitment covers beside the place in the ledger, in an order that never changes. */
    public List<String> fields() {
        return List.of(
                record,
                Long.toString(happenedAt.toEpochMilli()),
                subject,
                what.purpose(),
                what.act().id(),
                what.textHash(),
                what.language(),
                how.method(),
                how.place(),
                who.actor().id(),
                who.name(),
                who.witness(),
                terms.basis(),
                terms.jurisdiction(),
                terms.validUntil(),
                terms.trust().id(),
                what.detail());
    }

    /** Its id alone: texts of records end up in logs. */
    @Override
    public String toString() {
        return "choice " + record;
    }
}
