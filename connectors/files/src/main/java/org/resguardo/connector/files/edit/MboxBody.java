/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.Jsoup;

/** The words of one message of a mailbox, as a mail program shows them (MIME, RFC 2045). Files that are attached are left out. */
final class MboxBody {
    private static final int MOST = 256 * 1024;

    private MboxBody() {}

    /** The words; of a message that is broken off, those before the break. */
    static String text(byte[] message) {
        StringBuilder words = new StringBuilder();
        MimeTokenStream stream = new MimeTokenStream(
                new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).build());
        stream.parse(new ByteArrayInputStream(afterSeparator(message)));
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (state == EntityState.T_BODY && words.length() < MOST) {
                    words.append(part(stream)).append('\n');
                }
            }
        } catch (MimeException | IOException e) {
            return words.toString().strip();
        } finally {
            stream.stop();
        }
        return words.toString().strip();
    }

    private static byte[] afterSeparator(byte[] message) {
        int line = 0;
        while (line < message.length && message[line] != '\n') {
            line++;
        }
        return java.util.Arrays.copyOfRange(message, Math.min(line + 1, message.length), message.length);
    }

    private static String part(MimeTokenStream stream) throws IOException {
        BodyDescriptor about = stream.getBodyDescriptor();
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/")) {
            return "";
        }
        String text = new String(stream.getDecodedInputStream().readNBytes(MOST), charset(about));
        return type.equals("text/html") ? Jsoup.parse(text).text() : text;
    }

    private static Charset charset(BodyDescriptor about) {
        return Optional.ofNullable(about.getCharset())
                .filter(MboxBody::known)
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
    }

    private static boolean known(String name) {
        try {
            return Charset.isSupported(name);
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return false;
        }
    }
}
