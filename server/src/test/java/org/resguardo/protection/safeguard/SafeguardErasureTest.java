/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.SAFEGUARD_RESULT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;

/** The names of files that a look at safeguards keeps name nobody any more who was erased, and everybody else still. */
class SafeguardErasureTest {
    private static final String FILE = "Luz Marina Ejemplo & hija, luz@example.com.xlsx";

    private static final ErasureStep.Run RUN = new ErasureStep.Run() {
        @Override
        public Optional<String> resumePoint() {
            return Optional.empty();
        }

        @Override
        public void keep(DSLContext sql, String point) {
            throw new AssertionError("it is done at once");
        }

        @Override
        public void check() {
            assertThat(Thread.interrupted()).isFalse();
        }
    };

    @TempDir
    private Path folder;

    private static void seen(Store store, String check, Map<String, Object> arguments) {
        store.change(sql -> sql.insertInto(SAFEGUARD_RESULT)
                .set(SAFEGUARD_RESULT.PLACE, "store-1")
                .set(SAFEGUARD_RESULT.CHECK_ID, check)
                .set(SAFEGUARD_RESULT.OUTCOME, "fail")
                .set(SAFEGUARD_RESULT.SENTENCE, "safeguard.clear.files")
                .set(SAFEGUARD_RESULT.ARGUMENTS, SeenArguments.text(arguments))
                .set(SAFEGUARD_RESULT.SINCE_AT, Instant.EPOCH)
                .set(SAFEGUARD_RESULT.SEEN_AT, Instant.EPOCH)
                .execute());
    }

    private static Map<String, Object> left(Store store, String check) {
        return SeenArguments.of(store.read(sql -> sql.select(SAFEGUARD_RESULT.ARGUMENTS)
                .from(SAFEGUARD_RESULT)
                .where(SAFEGUARD_RESULT.CHECK_ID.eq(check))
                .fetchSingle()
                .value1()));
    }

    @Test
    void takesHerOutOfTheNamesOfFilesAndNobodyElse() {
        try (Store store = ChosenStore.open(folder.resolve("app.db"))) {
            seen(store, "hers", Map.of("names", FILE, "count", 3L));
            seen(store, "others", Map.of("names", "Rosa Ejemplo.xlsx", "count", 1L));
            SafeguardErasure erasure = new SafeguardErasure(store);
            DataSubject luz = new DataSubject(List.of(
                    new Identifier(Identifier.Kind.EMAIL, "luz@example.com"),
                    new Identifier(Identifier.Kind.NAME, "Luz Marina Ejemplo")));
            assertThat(erasure.erase(luz, RUN).lines()).extracting(Line::count).containsExactly(1L);
            assertThat(left(store, "hers"))
                    .containsEntry("names", "[…] & hija, […].xlsx")
                    .containsEntry("count", 3L);
            assertThat(left(store, "others")).containsEntry("names", "Rosa Ejemplo.xlsx");
            assertThat(erasure.erase(luz, RUN).lines()).as("asked again").isEmpty();
        }
    }
}
