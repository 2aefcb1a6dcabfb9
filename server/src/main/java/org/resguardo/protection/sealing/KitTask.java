/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.platform.step.TaskSource;
import org.resguardo.protection.sealing.KitRecord.Kit;

/** Offers the recovery kit from the end of the set-up on, until one was made and tried; after a year it is worth another trial. */
public final class KitTask implements TaskSource {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String PAGE = "/protection/recovery";
    private static final int MAKING = 5;
    private static final int TRYING = 3;

    private final KitRecord record;
    private final InstantSource clock;

    /** Offers the kit that a record knows of. */
    public KitTask(KitRecord record, InstantSource clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Account reader) {
        if (reader.role() != Role.OWNER) {
            return List.of();
        }
        Optional<Kit> kit = record.present();
        if (kit.isEmpty()) {
            return List.of(Task.of(Urgency.NEXT, "sealing.task.make", "sealing.task.make.reason", PAGE, MAKING));
        }
        Instant lately = clock.instant().minus(YEAR);
        return kit.get().tried().filter(lately::isBefore).isPresent()
                ? List.of()
                : List.of(Task.of(Urgency.NEXT, "sealing.task.try", "sealing.task.try.reason", PAGE, TRYING));
    }
}
