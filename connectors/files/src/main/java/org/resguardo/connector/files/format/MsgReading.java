/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.Chunks;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/** Reads an Outlook message, with the messages inside it. */
final class MsgReading {
    private static final int DEPTH = 20;

    private final Source source;
    private final FileIntake intake;
    private final MailText text;

    MsgReading(Source source, FileIntake intake, MailText text) {
        this.source = source;
        this.intake = intake;
        this.text = text;
    }

    void read(MAPIMessage message, int depth) throws IOException {
        if (intake.stopped()) {
            throw new StoppedException();
        }
        message.guess7BitEncoding();
        headers(message.getMainChunks());
        for (RecipientChunks recipient : message.getRecipientDetailsChunks()) {
            header("To", recipient.getRecipientName(), recipient.getRecipientEmailAddress());
        }
        date(message);
        body(message);
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            attachment(attachment, depth);
        }
    }

    private void headers(Chunks chunks) {
        header("From", value(chunks.getDisplayFromChunk()), value(chunks.getEmailFromChunk()));
        header("To", value(chunks.getDisplayToChunk()), "");
        header("Cc", value(chunks.getDisplayCCChunk()), "");
        header("Bcc", value(chunks.getDisplayBCCChunk()), "");
        header("Subject", value(chunks.getSubjectChunk()), "");
    }

    private void header(String name, @Nullable String shown, @Nullable String address) {
        String person = shown == null ? "" : shown.strip();
        String mailbox = address == null || address.isBlank() ? "" : " <" + address.strip() + ">";
        if (!(person + mailbox).isEmpty()) {
            text.header(name, (person + mailbox).strip());
        }
    }

    private void date(MAPIMessage message) {
        try {
            message.setReturnNullOnMissingChunk(true);
            Calendar when = message.getMessageDate();
            if (when != null) {
                intake.dated(source.place(), when.toInstant());
            }
        } catch (ChunkNotFoundException e) {
            damaged();
        }
    }

    private void body(MAPIMessage message) throws IOException {
        Chunks chunks = message.getMainChunks();
        if (chunks.getTextBodyChunk() != null) {
            text.plain(value(chunks.getTextBodyChunk()));
        }
        if (chunks.getHtmlBodyChunkBinary() != null) {
            byte[] html = chunks.getHtmlBodyChunkBinary().getValue();
            text.html(new ByteArrayInputStream(html), "");
        } else if (chunks.getHtmlBodyChunkString() != null) {
            text.html(value(chunks.getHtmlBodyChunkString()));
        } else if (chunks.getTextBodyChunk() == null && chunks.getRtfBodyChunk() != null) {
            rtf(message);
        }
    }

    private void rtf(MAPIMessage message) throws IOException {
        try {
            byte[] rtf = message.getRtfBody().getBytes(StandardCharsets.ISO_8859_1);
            intake.nested(source, "message.rtf", new ByteArrayInputStream(rtf));
        } catch (ChunkNotFoundException e) {
            damaged();
        }
    }

    private void attachment(AttachmentChunks attachment, int depth) throws IOException {
        if (attachment.isEmbeddedMessage()) {
            embedded(attachment, depth + 1);
        } else if (attachment.getAttachData() != null) {
            byte[] data = attachment.getAttachData().getValue();
            intake.nested(source, nameOf(attachment), new ByteArrayInputStream(data));
        }
    }

    private void embedded(AttachmentChunks attachment, int depth) throws IOException {
        if (depth < DEPTH) {
            read(attachment.getEmbeddedMessage(), depth);
        } else {
            intake.problem(Problem.at(source.place(), Kind.TOO_DEEP, "limit", DEPTH));
        }
    }

    private static String nameOf(AttachmentChunks attachment) {
        String longName = value(attachment.getAttachLongFileName());
        String name = longName.isEmpty() ? value(attachment.getAttachFileName()) : longName;
        return name.isEmpty() ? "application/octet-stream" : name;
    }

    private static String value(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
    }

    private void damaged() {
        intake.problem(Problem.at(source.place(), Kind.DAMAGED));
    }
}
