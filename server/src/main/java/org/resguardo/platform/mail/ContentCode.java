/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.words.Language;

/** A content as bytes, which are then sealed: each text with its length before it. */
final class ContentCode {
    private static final int FORM = 1;

    private ContentCode() {}

    static byte[] bytes(MailContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            write(out, content.language().tag());
            write(out, content.subject());
            write(out, content.text());
            write(out, content.html().orElse(""));
            write(out, content.replyTo().map(MailAddress::text).orElse(""));
            out.writeInt(content.attachments().size());
            for (Attachment file : content.attachments()) {
                write(out, file.name());
                write(out, file.mediaType());
                write(out, file.bytes());
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory takes what is written", e);
        }
    }

    static MailContent content(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                throw new IllegalStateException("written by a newer version");
            }
            Language language = Language.of(text(in)).orElseThrow();
            String subject = text(in);
            String text = text(in);
            Optional<String> html = Optional.of(text(in)).filter(document -> !document.isEmpty());
            Optional<MailAddress> replyTo = MailAddress.of(text(in));
            return new MailContent(language, subject, text, html, replyTo, attachments(in));
        } catch (IOException e) {
            throw new IllegalStateException("not a content", e);
        }
    }

    private static List<Attachment> attachments(DataInputStream in) throws IOException {
        List<Attachment> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(new Attachment(text(in), text(in), in.readNBytes(in.readInt())));
        }
        return files;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
