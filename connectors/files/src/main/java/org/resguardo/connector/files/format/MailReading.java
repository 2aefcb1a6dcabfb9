/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.EnoughException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/** Reads messages (RFC 5322 and MIME) from front to back without holding them, with the messages inside them. */
final class MailReading implements AutoCloseable {
    private static final int DEPTH = 20;
    private static final int LONGEST_HEADER = 4 << 20;

    private final Source source;
    private final FileIntake intake;
    private final MailText text;
    private final MailHeaders headers = new MailHeaders();
    private final Complaints complaints = new Complaints();
    private final MimeTokenStream stream;
    private int depth;
    private boolean enoughFiles;
    private boolean tooDeepTold;

    MailReading(Source source, FileIntake intake) {
        this.source = source;
        this.intake = intake;
        this.text = new MailText(source, intake);
        MimeConfig limits = new MimeConfig.Builder()
                .setMaxLineLen(LONGEST_HEADER)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(-1)
                .setMaxContentLen(-1)
                .build();
        this.stream = new MimeTokenStream(limits, complaints, null);
    }

    /** Reads one message; returns false when it cannot be read to its end. */
    boolean read(InputStream message) throws IOException {
        depth = 0;
        complaints.brokenOff = false;
        stream.parse(message);
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                take(state);
            }
            return true;
        } catch (MimeException e) {
            return false; // its text quotes the message
        } finally {
            stream.stop();
        }
    }

    /** True when the end of the last message is missing. */
    boolean brokenOff() {
        return complaints.brokenOff;
    }

    private void take(EntityState state) throws IOException {
        switch (state) {
            case T_START_HEADER -> headers.clear();
            case T_FIELD -> header(stream.getField());
            case T_START_MULTIPART, T_START_MESSAGE -> down();
            case T_END_MULTIPART, T_END_MESSAGE -> depth--;
            case T_BODY -> body(stream.getBodyDescriptor());
            default -> stopIfAsked();
        }
    }

    private void header(Field field) {
        headers.note(field);
        if (MailHeaders.aboutPeople(field)) {
            text.header(field.getName(), MailHeaders.text(field));
        } else if (field.getName().equalsIgnoreCase("Date")) {
            MailDate.of(field.getBody()).ifPresent(when -> intake.dated(source.place(), when));
        }
    }

    /** What lies too deep comes as one body without parts, which is passed over. */
    private void down() {
        if (++depth == DEPTH && !tooDeepTold) {
            tooDeepTold = true;
            intake.problem(Problem.at(source.place(), Kind.TOO_DEEP, "limit", DEPTH));
        }
        if (depth >= DEPTH) {
            stream.setRecursionMode(RecursionMode.M_FLAT);
        }
    }

    private void body(BodyDescriptor about) throws IOException {
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        if (depth >= DEPTH) {
            return;
        }
        if (headers.isFile(type)) {
            file(headers.fileName(type));
        } else if (type.equals("text/html")) {
            text.html(stream.getDecodedInputStream(), charset(about));
        } else {
            text.plain(stream.getDecodedInputStream(), charset(about));
        }
    }

    /** When no more files are taken, the messages are still read: in a large mailbox most attachments come again and again. */
    private void file(String name) throws IOException {
        if (enoughFiles) {
            return;
        }
        try {
            intake.nested(source, name, stream.getDecodedInputStream());
        } catch (EnoughException e) {
            enoughFiles = true;
        }
    }

    private static String charset(BodyDescriptor about) {
        return about.getCharset() == null ? "" : about.getCharset();
    }

    private void stopIfAsked() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }

    @Override
    public void close() {
        text.close();
    }

    /** Hears from the parser what it passes over. */
    private static final class Complaints extends DecodeMonitor {
        private boolean brokenOff;

        @Override
        public boolean warn(String error, String dropped) {
            brokenOff |= error.contains("ended prematurely") || error.startsWith("Unexpected end of BASE64");
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
