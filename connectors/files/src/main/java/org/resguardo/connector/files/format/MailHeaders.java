/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** What the headers of a message, or of a part of one, say about the body that follows. */
final class MailHeaders {
    /** The headers in which people are named, or which people write. */
    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "from",
            "sender",
            "to",
            "cc",
            "bcc",
            "reply-to",
            "delivered-to",
            "subject",
            "comments",
            "keywords",
            "disposition-notification-to",
            "x-originating-ip");

    private String fileName = "";
    private boolean attached;

    static boolean aboutPeople(Field field) {
        return ABOUT_PEOPLE.contains(field.getName().toLowerCase(Locale.ROOT));
    }

    /** The text of a header, with its encoded words decoded (RFC 2047). Some programs write letters as bare bytes. */
    static String text(Field field) {
        return DecoderUtil.decodeEncodedWords(unfolded(field), DecodeMonitor.SILENT);
    }

    private static String unfolded(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody();
        }
        byte[] bytes = raw.toByteArray();
        Charset charset = RecordText.charset(bytes, "");
        String line = new String(bytes, charset);
        return line.substring(line.indexOf(':') + 1)
                .replace("\r", "")
                .replace("\n", "")
                .strip();
    }

    /** Forgets the part before. */
    void clear() {
        fileName = "";
        attached = false;
    }

    /** Notes what a header says about the body. */
    void note(Field field) {
        boolean disposition = field.getName().equalsIgnoreCase("Content-Disposition");
        if (disposition || field.getName().equalsIgnoreCase("Content-Type")) {
            MimeParameterMapping parameters = new MimeParameterMapping();
            RawField raw = new RawField("x", unfolded(field));
            for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(raw).getParams()) {
                parameters.addParameter(pair.getName(), pair.getValue() == null ? "" : pair.getValue());
            }
            name(parameters.get(disposition ? "filename" : "name"));
            attached |= disposition && unfolded(field).toLowerCase(Locale.ROOT).startsWith("attachment");
        }
    }

    private void name(@org.jspecify.annotations.Nullable String name) {
        if (name != null && !name.isBlank()) {
            fileName = DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
        }
    }

    /** True when the body is a file of its own. */
    boolean isFile(String mediaType) {
        boolean text = mediaType.equals("text/plain") || mediaType.equals("text/html");
        return attached || !fileName.isEmpty() || !text;
    }

    /** The name of the file that the body is; its media type when it has none. */
    String fileName(String mediaType) {
        return fileName.isEmpty() ? mediaType : fileName;
    }
}
