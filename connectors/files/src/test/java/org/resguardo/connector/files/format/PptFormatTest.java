/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.connector.files.format.DocumentTesting.read;
import static org.resguardo.connector.files.format.DocumentTesting.refusal;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

class PptFormatTest {
    private final PptFormat ppt = new PptFormat();

    @Test
    void readsSlidesAndTellsHiddenOnes() throws Exception {
        RecordingIntake intake = read(ppt, "curso.ppt", show());
        assertThat(intake.text("curso.ppt")).contains("Alumnos de otoño").doesNotContain("Becas");
        assertThat(intake.text("curso.ppt/hidden text")).contains("Becas: familia Gil");
    }

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secreto");
        byte[] locked;
        try {
            locked = show();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(ppt, "curso.ppt", locked)).isEqualTo(Kind.PASSWORD_PROTECTED);
    }

    @Test
    void isTakenAsDamagedWhenTruncated() throws Exception {
        byte[] truncated = DocumentTesting.cut(show(), 50);
        assertThatThrownBy(() -> read(ppt, "curso.ppt", truncated))
                .isInstanceOfAny(IOException.class, RuntimeException.class, ConnectorException.class);
    }

    private static byte[] show() throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            text(show.createSlide(), "Alumnos de otoño");
            HSLFSlide hidden = show.createSlide();
            text(hidden, "Becas: familia Gil");
            hidden.setHidden(true);
            show.write(file);
            return file.toByteArray();
        }
    }

    private static void text(HSLFSlide slide, String words) {
        HSLFTextBox box = new HSLFTextBox();
        box.setAnchor(new Rectangle(10, 10, 400, 100));
        box.setText(words);
        slide.addShape(box);
    }
}
