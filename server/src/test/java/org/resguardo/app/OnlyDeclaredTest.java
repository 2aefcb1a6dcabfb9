/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.ChoiceStatus;
import org.resguardo.choice.destination.Destination;
import org.resguardo.choice.destination.DestinationKind;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.connector.edit.Clock;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.InventoryStatus;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.NoticeStatus;
import org.resguardo.notice.PointKind;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.StepStatus.Progress;
import org.resguardo.platform.step.Task;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.ProtectionStatus;
import org.resguardo.retention.DisposalAction;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RetentionStatus;
import org.resguardo.retention.RuleDefinition;

/**
 * No step is in order because somebody said so, where it can be seen whether it is. (Step 4 is held by PolicyTest: what is said of a
 * website that nobody looked at; step 6 by RightsTest: a case to which nobody answered cannot be ended.)
 */
@TestInstance(Lifecycle.PER_CLASS)
class OnlyDeclaredTest {
    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);

    @BeforeAll
    void anOwner() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account owner() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private void isNotInOrder(Class<? extends StepStatus> step, String task) {
        StepStatus.Standing standing = part(step).now();
        assertThat(standing.progress()).isNotEqualTo(Progress.IN_ORDER);
        assertThat(standing.tasks()).extracting(Task::sentence).contains(task);
    }

    @Test
    void aPlaceThatWasNamedAndNotLookedAt() {
        part(Officers.class)
                .designate(owner(), Officer.Post.OFFICER, "Ana Pérez", "ana@example.com", "", LocalDate.EPOCH);
        named("Carpeta");
        isNotInOrder(InventoryStatus.class, "inventory.task.look");
    }

    private DataStore named(String name) {
        return part(Stores.class).add(owner(), StoreKind.FOLDER, name, new Local(folder.toString()));
    }

    @Test
    void aRuleThatWasMadeAndNeverRan() {
        DataStore place = named("Listas");
        part(RetentionRules.class)
                .make(
                        owner(),
                        place.name(),
                        new RuleDefinition(
                                place.id(),
                                "file:clientes.csv",
                                24,
                                List.of(new Clock("fecha", Clock.Form.TEXT, Optional.empty())),
                                DisposalAction.DELETE,
                                List.of(),
                                List.of(),
                                Set.of(),
                                ""));
        isNotInOrder(RetentionStatus.class, "retention.task.behind");
    }

    @Test
    void aRehearsalThatWasBegunAndNotFinished() {
        part(Incidents.class).open(owner(), IncidentKind.values()[0], true, LocalDate.EPOCH, Set.of());
        isNotInOrder(ProtectionStatus.class, "protection.task.rehearsal");
    }

    @Test
    void aTextForTheCounterWithoutAPolicyItComesFrom() {
        part(CollectionPoints.class).add(owner(), PointKind.values()[0], "Mostrador", "");
        isNotInOrder(NoticeStatus.class, "notice.task.published");
    }

    @Test
    void aQuestionThatNobodyCanAnswer() {
        part(Offers.class)
                .offer(owner(), part(ChoicePurposes.class).byId("marketing-email").orElseThrow());
        part(Destinations.class)
                .add(
                        owner(),
                        new Destination(
                                0,
                                DestinationKind.values()[0],
                                "Boletín",
                                Set.of("marketing-email"),
                                Optional.empty(),
                                Instant.EPOCH));
        isNotInOrder(ChoiceStatus.class, "choice.task.door");
    }
}
