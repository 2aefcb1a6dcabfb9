/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.fault.Fault;

/** What a seal lets through, and that nothing else gets through. */
class ColumnSealTest {
    private static final SealPlace PLACE = new SealPlace(1, 2, "public.cliente", "ssn");
    private static final Value VALUE = Value.of("078-05-1120");
    private static final List<Value> ROW = List.of(Value.of(7));

    private static ColumnSeal seal(SealingKind kind, ColumnKeys keys, SealPlace place) {
        return new ColumnSeal(kind, place, keys);
    }

    @ParameterizedTest
    @EnumSource(
            value = SealingKind.class,
            names = {"ENCRYPT", "TOKEN"})
    void everyBitThatIsFlippedIsRefused(SealingKind kind) {
        ColumnSeal seal = seal(kind, ColumnKeys.make(kind), PLACE);
        String sealed = seal.seal(VALUE, ROW).text();
        String head = sealed.substring(0, 7);
        byte[] body = Base64.getUrlDecoder().decode(sealed.substring(7));
        int refused = 0;
        for (int bit = 0; bit < body.length * 8; bit++) {
            byte[] changed = body.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused +=
                    refuses(seal, head + Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
        assertThat(refused).isEqualTo(body.length * 8);
        int letters = 0;
        for (int bit = 0; bit < sealed.length() * 7; bit++) {
            char[] changed = sealed.toCharArray();
            changed[bit / 7] ^= (char) (1 << bit % 7);
            letters += refuses(seal, new String(changed));
        }
        assertThat(letters).isEqualTo(sealed.length() * 7);
        for (int length = 0; length < sealed.length(); length++) {
            assertThat(refuses(seal, sealed.substring(0, length))).isEqualTo(1);
        }
        assertThat(seal.open(Value.of(sealed), ROW)).as("the control").isEqualTo(VALUE);
    }

    private static int refuses(ColumnSeal seal, String text) {
        try {
            seal.open(Value.of(text), ROW);
            return 0;
        } catch (Fault e) {
            return e.code().equals("secret.broken_seal") ? 1 : 0;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SealingKind.class,
            names = {"ENCRYPT", "TOKEN"})
    void whatIsMovedElsewhereIsRefused(SealingKind kind) {
        ColumnKeys keys = ColumnKeys.make(kind);
        List<SealPlace> places = new ArrayList<>();
        for (long purpose = 1; purpose <= 2; purpose++) {
            for (long store = 1; store <= 2; store++) {
                for (String table : List.of("public.cliente", "public.pedido")) {
                    for (String column : List.of("ssn", "cuenta")) {
                        places.add(new SealPlace(purpose, store, table, column));
                    }
                }
            }
        }
        List<List<Value>> rows = List.of(
                List.of(Value.of(1)), List.of(Value.of(2)), List.of(Value.of("1")), List.of(Value.of(1), Value.of(2)));
        int opened = 0;
        int tried = 0;
        for (SealPlace from : places) {
            for (List<Value> row : rows) {
                Value sealed = seal(kind, keys, from).seal(VALUE, row);
                for (SealPlace to : places) {
                    for (List<Value> other : rows) {
                        tried++;
                        opened += opens(seal(kind, keys, to), sealed, other);
                    }
                }
            }
        }
        int home = places.size() * rows.size();
        assertThat(tried).isEqualTo(home * home);
        assertThat(opened).isEqualTo(kind == SealingKind.ENCRYPT ? home : home * rows.size());
    }

    private static int opens(ColumnSeal seal, Value sealed, List<Value> row) {
        try {
            return seal.open(sealed, row).equals(VALUE) ? 1 : 0;
        } catch (Fault e) {
            return 0;
        }
    }

    @Test
    void valuesOfEveryKindComeBackByteForByte() {
        ColumnSeal seal = seal(SealingKind.ENCRYPT, ColumnKeys.make(SealingKind.ENCRYPT), PLACE);
        for (Value value : List.of(Value.of(42), Value.of(1.5), Value.of("ñ 日本"), Value.of("rsg1:e:x"))) {
            assertThat(seal.open(seal.seal(value, ROW), ROW)).isEqualTo(value);
        }
        assertThat(seal.seal(Value.NONE, ROW)).isEqualTo(Value.NONE);
    }

    @Test
    void encryptionHidesWhoHasTheSameValueAndTokensTell() {
        ColumnSeal encrypted = seal(SealingKind.ENCRYPT, ColumnKeys.make(SealingKind.ENCRYPT), PLACE);
        ColumnSeal token = seal(SealingKind.TOKEN, ColumnKeys.make(SealingKind.TOKEN), PLACE);
        ColumnSeal hash = seal(SealingKind.HASH, ColumnKeys.make(SealingKind.HASH), PLACE);
        assertThat(encrypted.seal(VALUE, ROW)).isNotEqualTo(encrypted.seal(VALUE, ROW));
        assertThat(token.seal(VALUE, ROW)).isEqualTo(token.seal(VALUE, List.of(Value.of(8))));
        assertThat(hash.seal(VALUE, ROW)).isEqualTo(hash.seal(VALUE, List.of(Value.of(8))));
        assertThatThrownBy(() -> hash.open(hash.seal(VALUE, ROW), ROW)).isInstanceOf(Fault.class);
    }

    @ParameterizedTest
    @CsvSource({
        "4111-1111-1111-1234, ****-****-****-1234",
        "078 05 1120, *** ** 1120",
        "1234, ****",
        "ab, **",
        "*******1120, *******1120"
    })
    void aMaskLeavesTheLastFour(String value, String masked) {
        assertThat(Mask.of(value)).isEqualTo(masked);
        assertThat(Mask.of(masked)).as("twice is once").isEqualTo(masked);
    }

    @Test
    void anOlderKeyStillOpensUntilItIsTakenAway() {
        ColumnKeys first = ColumnKeys.make(SealingKind.ENCRYPT);
        Value old = seal(SealingKind.ENCRYPT, first, PLACE).seal(VALUE, ROW);
        ColumnKeys both = first.withNewer();
        ColumnSeal seal = seal(SealingKind.ENCRYPT, both, PLACE);
        assertThat(seal.current(old)).isFalse();
        Value renewed = seal.seal(seal.open(old, ROW), ROW);
        assertThat(seal.current(renewed)).isTrue();
        ColumnSeal newest = seal(SealingKind.ENCRYPT, both.newestAlone(), PLACE);
        assertThat(newest.open(renewed, ROW)).isEqualTo(VALUE);
        assertThatThrownBy(() -> newest.open(old, ROW)).isInstanceOf(Fault.class);
    }
}
