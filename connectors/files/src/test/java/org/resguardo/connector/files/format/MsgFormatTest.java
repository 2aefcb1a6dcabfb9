/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

class MsgFormatTest {
    private static final String FILE = "pedido.msg";

    @Test
    void readsWhoWroteToWhomAboutWhat() throws Exception {
        RecordingIntake intake = RecordReading.read(new MsgFormat(), FILE, message(1));
        assertThat(intake.text(FILE + "/From, To, Subject"))
                .startsWith("From: Begoña Núñez <begona@example.com>\n")
                .contains("To: Ana Sol\n", "Subject: Pedido para Inés\n", "To: Ana Sol <ana@example.org>\n");
        assertThat(intake.text(FILE)).startsWith("Mi teléfono es 555-0101.").contains("Mi teléfono es 555-0102.");
        assertThat(intake.dates).containsEntry(FILE, Instant.parse("2026-01-06T14:15:00Z"));
    }

    @Test
    void handsAttachmentsOn() throws Exception {
        RecordingIntake intake = RecordReading.read(new MsgFormat(), FILE, message(1));
        assertThat(intake.nested).containsOnlyKeys("contrato Núñez.pdf");
        assertThat(intake.problems).isEmpty();
    }

    @Nested
    class WhenSomethingIsWrong {
        @Test
        void readsMessagesWithinMessagesUpToALimit() throws Exception {
            RecordingIntake intake = RecordReading.read(new MsgFormat(), FILE, message(30));
            assertThat(intake.text(FILE).split("555-0101", -1)).hasSize(21);
            assertThat(intake.problemKinds()).containsExactly(Kind.TOO_DEEP);
        }

        @Test
        void refusesAFileThatBreaksOff() throws Exception {
            byte[] whole = message(1);
            assertThatThrownBy(() -> RecordReading.read(new MsgFormat(), FILE, Arrays.copyOf(whole, 700)))
                    .isInstanceOfAny(IOException.class, RuntimeException.class);
        }
    }

    /** A message with as many messages within one another, written as [MS-OXMSG] asks, read 2026-11. */
    private static byte[] message(int levels) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(file.getRoot(), levels, 32);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(DirectoryEntry message, int levels, int headerLength) throws IOException {
        text(message, "0037", "Pedido para Inés");
        text(message, "0C1A", "Begoña Núñez");
        text(message, "0C1F", "begona@example.com");
        text(message, "0E04", "Ana Sol");
        text(message, "1000", "Mi teléfono es 555-0101.");
        stream(
                message,
                "__substg1.0_10130102",
                "<p>Mi <b>teléfono</b> es 555-0102.</p>".getBytes(StandardCharsets.UTF_8));
        stream(message, "__properties_version1.0", sent(headerLength));
        DirectoryEntry recipient = message.createDirectory("__recip_version1.0_#00000000");
        text(recipient, "3001", "Ana Sol");
        text(recipient, "39FE", "ana@example.org");
        stream(recipient, "__properties_version1.0", new byte[8]);
        DirectoryEntry attachment = message.createDirectory("__attach_version1.0_#00000000");
        stream(attachment, "__properties_version1.0", new byte[8]);
        if (levels > 1) {
            fill(attachment.createDirectory("__substg1.0_3701000D"), levels - 1, 24);
        } else {
            text(attachment, "3707", "contrato Núñez.pdf");
            stream(attachment, "__substg1.0_37010102", "no es un pdf".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** PidTagClientSubmitTime: tenths of microseconds since 1601. */
    private static byte[] sent(int headerLength) {
        long since1601 = Instant.parse("2026-01-06T14:15:00Z").getEpochSecond() + 11_644_473_600L;
        return ByteBuffer.allocate(headerLength + 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(headerLength)
                .putInt(0x00390040)
                .putInt(6)
                .putLong(since1601 * 10_000_000L)
                .array();
    }

    private static void text(DirectoryEntry into, String property, String value) throws IOException {
        stream(into, "__substg1.0_" + property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void stream(DirectoryEntry into, String name, byte[] bytes) throws IOException {
        into.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
