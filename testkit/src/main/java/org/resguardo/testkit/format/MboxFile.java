/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A mailbox as Thunderbird and Google Takeout keep it (RFC 4155, lines that begin with From are quoted). */
public final class MboxFile {
    private static final DateTimeFormatter FROM_LINE =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss yyyy", Locale.ROOT);

    private MboxFile() {}

    /** Writes the messages. */
    public static void write(List<MailMessage> messages, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            for (MailMessage message : messages) {
                out.write("From " + message.from().email() + " " + FROM_LINE.format(message.when()) + "\r\n");
                out.write(message.text().replace("\nFrom ", "\n>From "));
                out.write("\r\n");
            }
        }
    }
}
