/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CORRECTION;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.edit.Row;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.FieldCorrection;
import org.resguardo.retention.NamedRows;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.CaseSecrets;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Release;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Found;

/** Corrections at the word of people: what stood there and what stands there now, each of which can be taken back. */
public final class Corrections {
    private static final String PLACE = "correction";

    private final Store store;
    private final InstantSource clock;
    private final CaseSecrets secrets;
    private final FieldCorrection fields;
    private final Fulfilment fulfilment;
    private final AuditLog log;

    /** The corrections in a database. */
    public Corrections(
            Store store,
            InstantSource clock,
            CaseSecrets secrets,
            FieldCorrection fields,
            Fulfilment fulfilment,
            AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.secrets = secrets;
        this.fields = fields;
        this.fulfilment = fulfilment;
        this.log = log;
    }

    /**
     * A correction.
     *
     * @param id its number
     * @param column which column
     * @param before the row before, with its table
     * @param after the row after
     * @param back true when it was taken back
     * @param at when it was made
     */
    public record Correction(long id, String column, NamedRows before, NamedRows after, boolean back, Instant at) {
        /** What stood there. */
        public String old() {
            return value(before);
        }

        /** What stands there now. */
        public String now() {
            return value(after);
        }

        private String value(NamedRows rows) {
            return rows.rows().getFirst().value(rows.columns().indexOf(column)).text();
        }

        @Override
        public String toString() {
            return "correction " + id;
        }
    }

    /** What stands in the way of a correction, by the key of the sentence that says it; empty when it is made. */
    public Optional<String> correct(Account by, RightsCase of, Found found, String column, String value) {
        Optional<Release.Obstacle> obstacle = fulfilment.obstacleToChange(of);
        if (obstacle.isPresent()) {
            return obstacle.map(Release.Obstacle::sentence);
        }
        if (!found.changeable() || found.document()) {
            return Optional.of(FieldCorrection.Refusal.NOT_FROM_HERE.sentence());
        }
        NamedRows before = new NamedRows(found.storeId(), found.dataset(), found.columns(), List.of(found.asRow()));
        FieldCorrection.Outcome outcome = fields.correct(before, column, value);
        outcome.after().ifPresent(row -> keep(by, of, before, row, column));
        return outcome.refusal().map(FieldCorrection.Refusal::sentence);
    }

    private void keep(Account by, RightsCase of, NamedRows before, Row row, String column) {
        Instant now = clock.instant();
        NamedRows both = new NamedRows(
                before.storeId(),
                before.dataset(),
                before.columns(),
                List.of(before.rows().getFirst(), row));
        byte[] name = column.getBytes(StandardCharsets.UTF_8);
        byte[] rows = NamedRowsBytes.of(both);
        byte[] all = java.nio.ByteBuffer.allocate(4 + name.length + rows.length)
                .putInt(name.length)
                .put(name)
                .put(rows)
                .array();
        store.change(sql -> secrets.of(sql, of.id()).ifPresent(key -> {
            sql.insertInto(RIGHTS_CORRECTION)
                    .set(RIGHTS_CORRECTION.CASE_ID, of.id())
                    .set(RIGHTS_CORRECTION.STORE_ID, before.storeId())
                    .set(RIGHTS_CORRECTION.SEALED, key.seal(PLACE, all))
                    .set(RIGHTS_CORRECTION.STATE, "made")
                    .set(RIGHTS_CORRECTION.ACCOUNT_ID, by.id())
                    .set(RIGHTS_CORRECTION.MADE_AT, now)
                    .execute();
            CaseWork.note(sql, of, What.CORRECTED, "", Optional.of(by), now);
            log.add(sql, by.auditName(), Action.CASE_CORRECTED, "case:" + of.id());
        }));
    }

    /** The corrections of a case, the oldest first. */
    public List<Correction> of(RightsCase of) {
        return store.read(sql -> secrets.of(sql, of.id())
                .map(key -> sql.selectFrom(RIGHTS_CORRECTION)
                        .where(RIGHTS_CORRECTION.CASE_ID.eq(of.id()))
                        .orderBy(RIGHTS_CORRECTION.ID)
                        .fetch()
                        .map(row -> correction(
                                row.getId(), key.open(PLACE, row.getSealed()), row.getState(), row.getMadeAt())))
                .orElse(List.of()));
    }

    private static Correction correction(long id, byte[] all, String state, Instant at) {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(all);
        byte[] name = new byte[buffer.getInt()];
        buffer.get(name);
        byte[] rows = new byte[buffer.remaining()];
        buffer.get(rows);
        NamedRows both = NamedRowsBytes.of(rows);
        return new Correction(
                id,
                new String(name, StandardCharsets.UTF_8),
                new NamedRows(
                        both.storeId(),
                        both.dataset(),
                        both.columns(),
                        List.of(both.rows().getFirst())),
                new NamedRows(
                        both.storeId(),
                        both.dataset(),
                        both.columns(),
                        List.of(both.rows().getLast())),
                state.equals("back"),
                at);
    }

    /** Takes a correction back; the key of the sentence that says why not, or empty. */
    public Optional<String> takeBack(Account by, RightsCase of, Correction one) {
        FieldCorrection.Outcome outcome =
                fields.takeBack(one.after(), one.before().rows().getFirst());
        outcome.after()
                .ifPresent(row -> store.change(sql -> {
                    sql.update(RIGHTS_CORRECTION)
                            .set(RIGHTS_CORRECTION.STATE, "back")
                            .where(RIGHTS_CORRECTION.ID.eq(one.id()))
                            .execute();
                    log.add(sql, by.auditName(), Action.CASE_CORRECTED, "case:" + of.id());
                }));
        return outcome.refusal().map(FieldCorrection.Refusal::sentence);
    }
}
