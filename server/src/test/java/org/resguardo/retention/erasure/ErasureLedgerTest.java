/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.secret.PersonHash;

class ErasureLedgerTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z"));
    private static final PersonHash HASH = new PersonHash(new byte[32]);

    @TempDir
    private Path folder;

    private ErasureLedger ledger(String name) {
        return new ErasureLedger(
                folder.resolve(name), folder.resolve("backups-" + name).resolve(ErasureLedger.NAME), HASH::of, CLOCK);
    }

    @Test
    void knowsAPersonAgainHoweverSheIsWrittenAndAlsoAfterAStart() {
        ledger("one").add(List.of("Ana@Example.com", "+1 (213) 555-0142"), Optional.empty());
        ErasureLedger later = ledger("one");
        assertThat(later.people()).isEqualTo(1);
        assertThat(later.erased(" ana@example.COM ")).isTrue();
        assertThat(later.erased("213.555.0142")).isTrue();
        assertThat(later.erased("eva@example.com")).isFalse();
    }

    @Test
    void holdsNothingThatNamesAnybody() throws IOException {
        ledger("one").add(List.of("ana@example.com"), Optional.of(7L));
        assertThat(Files.readString(folder.resolve("one")))
                .doesNotContain("ana", "example")
                .contains(" 7 2026-11-29 ");
        assertThat(folder.resolve("backups-one").resolve(ErasureLedger.NAME))
                .hasSameBinaryContentAs(folder.resolve("one"));
    }

    @Test
    void aNameForgetsNobody() {
        assertThat(ledger("one").add(List.of("Ana López"), Optional.empty())).isZero();
    }

    @Test
    void isOfOnePlaceOrOfAll() {
        ErasureLedger ledger = ledger("one");
        ledger.add(List.of("ana@example.com"), Optional.of(7L));
        ledger.add(List.of("ana@example.com"), Optional.of(8L));
        assertThat(ledger.erased("ana@example.com")).isFalse();
        assertThat(ledger.erased("ana@example.com", 7)).isTrue();
        assertThat(ledger.erased("ana@example.com", 8)).isTrue();
        assertThat(ledger.erased("ana@example.com", 9)).isFalse();
        ledger.add(List.of("ana@example.com"), Optional.empty());
        assertThat(ledger.erased("ana@example.com", 9)).isTrue();
    }

    @Test
    void whoCameBackIsNotForgottenAnyMore() {
        ErasureLedger ledger = ledger("one");
        ledger.add(List.of("ana@example.com"), Optional.empty());
        ledger.withdraw(List.of("ANA@example.com"));
        assertThat(ledger.erased("ana@example.com")).isFalse();
        assertThat(ledger.people()).isZero();
        assertThat(ledger.size()).as("lines are only added").isEqualTo(2);
    }

    @Test
    void anEndThatWasNotWrittenWholeCostsNobodyElse() throws IOException {
        ledger("one").add(List.of("ana@example.com"), Optional.empty());
        ledger("one").add(List.of("eva@example.com"), Optional.empty());
        byte[] whole = Files.readAllBytes(folder.resolve("one"));
        for (int cut = 1; cut < 40; cut++) {
            Files.write(folder.resolve("one"), java.util.Arrays.copyOf(whole, whole.length - cut));
            assertThat(ledger("one").erased("ana@example.com")).isTrue();
            ledger("one").add(List.of("leo@example.com"), Optional.empty());
            assertThat(ledger("one").erased("leo@example.com")).isTrue();
        }
        Files.write(folder.resolve("one"), "noise\n".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        ledger("one").add(List.of("luz@example.com"), Optional.empty());
        assertThat(ledger("one").erased("luz@example.com")).isTrue();
    }

    @Test
    void twoProgramsWriteOneAfterTheOther() {
        ErasureLedger one = ledger("one");
        ErasureLedger other = ledger("one");
        for (int i = 0; i < 50; i++) {
            one.add(List.of("a" + i + "@example.com"), Optional.empty());
            other.add(List.of("b" + i + "@example.com"), Optional.empty());
        }
        assertThat(one.people()).isEqualTo(100);
        assertThat(other.add(List.of("a3@example.com"), Optional.empty()))
                .as("known already")
                .isZero();
    }

    @Test
    void takesOverWhatAnotherCopyKnows() {
        ledger("usb").add(List.of("ana@example.com"), Optional.empty());
        ErasureLedger here = ledger("here");
        here.add(List.of("eva@example.com"), Optional.empty());
        assertThat(here.takeOver(folder.resolve("usb"))).isEqualTo(1);
        assertThat(here.takeOver(folder.resolve("usb"))).isZero();
        assertThat(here.erased("ana@example.com")).isTrue();
        assertThat(here.erased("eva@example.com")).isTrue();
        assertThat(here.takeOver(folder.resolve("nowhere"))).isZero();
    }

    @Test
    void findsAddressesAndNumbersWithinOtherWords() {
        assertThat(Identifiers.in("Ana <ana@example.com>, tel. (213) 555-0142; born 1984-05-12"))
                .contains("ana@example.com", "(213) 555-0142")
                .noneMatch(text -> text.startsWith("1984"));
        assertThat(Identifiers.in("pan de muerto, 12 piezas")).isEmpty();
    }
}
