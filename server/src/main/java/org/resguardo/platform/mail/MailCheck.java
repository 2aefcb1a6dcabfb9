/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.resguardo.platform.storage.schema.Tables.MAIL_SERVER;

import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.status.Check;
import org.resguardo.platform.status.Observation;
import org.resguardo.platform.status.Observation.State;
import org.resguardo.platform.storage.Store;

/** Looks whether mail goes out. */
public final class MailCheck implements Check {
    private static final String SUBJECT = "status.mail";

    private final Store store;

    /** Looks into a database. */
    public MailCheck(Store store) {
        this.store = store;
    }

    @Override
    public Observation look() {
        return store.read(sql -> sql.selectFrom(MAIL_SERVER).fetchOptional())
                .map(row -> MailServers.trouble(row)
                        .map(trouble -> new Observation(
                                SUBJECT,
                                State.ATTENTION,
                                "mail.check.trouble",
                                Optional.of(trouble.step().advice()),
                                Map.of("host", row.getHost())))
                        .orElse(new Observation(
                                SUBJECT,
                                State.GOOD,
                                "mail.check.good",
                                Optional.empty(),
                                Map.of("host", row.getHost()))))
                .orElse(new Observation(
                        SUBJECT, State.NOTE, "mail.check.none", Optional.of("mail.check.advice"), Map.of()));
    }
}
