/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.connector.files.format.DocumentTesting.cut;
import static org.resguardo.connector.files.format.DocumentTesting.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

/** What {@link LetterTest} does not try of Rich Text. */
class RtfFormatTest {
    private final RtfFormat rtf = new RtfFormat();

    @Test
    void readsLettersInTheCharacterSetOfTheDocument() throws Exception {
        assertThat(body("\\ansi\\ansicpg1252 Mu\\'f1oz, Bego\\'f1a")).isEqualTo("Muñoz, Begoña");
    }

    @Test
    void readsLettersInTheCharacterSetOfTheFont() throws Exception {
        String fonts = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 Gothic;}}";
        assertThat(body(fonts + "\\f1\\'c0\\'ed\\'ed\\'e0 \\f0\\'f1 \\f2\\'8e\\'52\\'93\\'63"))
                .isEqualTo("Анна ñ 山田");
    }

    @Test
    void readsUnicodeOnce() throws Exception {
        assertThat(body("Mu\\u241\\'f1oz {\\uc0 Pe\\u241 a} \\uc2\\u8364 EUx \\u-10179?\\u-8704?"))
                .startsWith("Muñoz Peña €x");
    }

    @Test
    void readsFormattedTextAroundAndInGroups() throws Exception {
        assertThat(body("{\\b Nombre:} {\\i\\cf1 Ana}\\line\\tab 555\\_0101\\par Fin"))
                .isEqualTo("Nombre: Ana\n\t555-0101\nFin");
    }

    @Test
    void passesOverBinaryDataAndForm() throws Exception {
        assertThat(
                        body(
                                "{\\stylesheet{\\s0 Normal;}}{\\colortbl;\\red0;}Hola{\\*\\desconocido x{y}}{\\pict\\bin5 }}}}}}!"))
                .isEqualTo("Hola!");
    }

    @Test
    void handsOverPictures() throws Exception {
        RecordingIntake intake = read("{\\pict\\pngblip 89504e470d0a1a0a\n0000000d49}");
        assertThat(intake.nested).containsOnlyKeys("picture 1");
        assertThat(intake.nested.get("picture 1")).startsWith((byte) 0x89, 'P', 'N', 'G');
    }

    @Test
    void tellsTruncatedFilesAndReadsTheBeginning() throws Exception {
        byte[] whole = file("Hola Ana".repeat(100));
        RecordingIntake intake = DocumentTesting.read(rtf, "a.rtf", cut(whole, 50));
        assertThat(intake.text("a.rtf")).startsWith("Hola Ana");
        assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
    }

    @Test
    void tellsTruncatedBinaryData() throws Exception {
        assertThat(read("Hola{\\pict\\bin999999 x").problemKinds()).containsExactly(Kind.TRUNCATED);
    }

    @Test
    void endsAtADepthThatNobodyWrites() throws Exception {
        assertThat(refusal(rtf, "a.rtf", file("{".repeat(2_000_000)))).isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void readsOnWhenGroupsEndTooOften() throws Exception {
        assertThat(body("Ana}}}} Luis")).isEqualTo("Ana Luis");
    }

    @Test
    void holdsNeitherLongWordsNorLongNumbers() throws Exception {
        assertThat(body("\\" + "x".repeat(1_000_000) + " Ana \\par" + "9".repeat(30) + " Luis"))
                .contains("Ana", "Luis");
    }

    private String body(String text) throws IOException, ConnectorException {
        return read(text).text("a.rtf").strip();
    }

    private RecordingIntake read(String text) throws IOException, ConnectorException {
        return DocumentTesting.read(rtf, "a.rtf", file(text));
    }

    private static byte[] file(String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("{\\rtf1 " + text + "}").getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
