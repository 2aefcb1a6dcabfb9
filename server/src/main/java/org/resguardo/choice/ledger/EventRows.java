/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_EVENT;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.resguardo.platform.storage.Rows;

/** Entries of the ledger as rows of their table. */
final class EventRows {
    static final Rows ROWS = new Rows(
            CHOICE_EVENT,
            List.of(
                    CHOICE_EVENT.SEQ,
                    CHOICE_EVENT.RECORD,
                    CHOICE_EVENT.HAPPENED_AT,
                    CHOICE_EVENT.SUBJECT,
                    CHOICE_EVENT.PURPOSE,
                    CHOICE_EVENT.ACT,
                    CHOICE_EVENT.TEXT_HASH,
                    CHOICE_EVENT.LANGUAGE,
                    CHOICE_EVENT.METHOD,
                    CHOICE_EVENT.PLACE,
                    CHOICE_EVENT.ACTOR,
                    CHOICE_EVENT.ACTOR_NAME,
                    CHOICE_EVENT.WITNESS,
                    CHOICE_EVENT.BASIS,
                    CHOICE_EVENT.JURISDICTION,
                    CHOICE_EVENT.VALID_UNTIL,
                    CHOICE_EVENT.TRUST,
                    CHOICE_EVENT.DETAIL,
                    CHOICE_EVENT.SALT,
                    CHOICE_EVENT.COMMITMENT));

    private EventRows() {}

    static List<?> row(Entry entry, ChoiceEvent event) {
        return List.of(
                entry.seq(),
                event.record(),
                event.happenedAt(),
                event.subject(),
                event.what().purpose(),
                event.what().act().id(),
                event.what().textHash(),
                event.what().language(),
                event.how().method(),
                event.how().place(),
                event.who().actor().id(),
                event.who().name(),
                event.who().witness(),
                event.terms().basis(),
                event.terms().jurisdiction(),
                event.terms().validUntil(),
                event.terms().trust().id(),
                event.what().detail(),
                entry.salt(),
                entry.commitment());
    }

    static Entry entry(Record row) {
        byte[] salt = row.get(CHOICE_EVENT.SALT);
        return new Entry(
                row.get(CHOICE_EVENT.SEQ),
                salt.length == 0 ? Optional.empty() : Optional.of(event(row)),
                salt,
                row.get(CHOICE_EVENT.COMMITMENT));
    }

    private static ChoiceEvent event(Record row) {
        return new ChoiceEvent(
                row.get(CHOICE_EVENT.RECORD),
                row.get(CHOICE_EVENT.HAPPENED_AT),
                row.get(CHOICE_EVENT.SUBJECT),
                new ChoiceEvent.What(
                        row.get(CHOICE_EVENT.PURPOSE),
                        Act.of(row.get(CHOICE_EVENT.ACT)).orElseThrow(),
                        row.get(CHOICE_EVENT.TEXT_HASH),
                        row.get(CHOICE_EVENT.LANGUAGE),
                        row.get(CHOICE_EVENT.DETAIL)),
                new ChoiceEvent.How(row.get(CHOICE_EVENT.METHOD), row.get(CHOICE_EVENT.PLACE)),
                new ChoiceEvent.Who(
                        Actor.of(row.get(CHOICE_EVENT.ACTOR)).orElseThrow(),
                        row.get(CHOICE_EVENT.ACTOR_NAME),
                        row.get(CHOICE_EVENT.WITNESS)),
                new ChoiceEvent.Terms(
                        row.get(CHOICE_EVENT.BASIS),
                        row.get(CHOICE_EVENT.JURISDICTION),
                        row.get(CHOICE_EVENT.VALID_UNTIL),
                        Trust.of(row.get(CHOICE_EVENT.TRUST)).orElseThrow()));
    }
}
