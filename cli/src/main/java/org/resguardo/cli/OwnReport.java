/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The kinds of file that the program writes. An existing file is replaced only when the program wrote it: behind
 * {@code --xlsx clientes.xlsx} may stand the customer list itself.
 */
enum OwnReport {
    JSON("\"resguardo.scan/"),
    HTML("content=\"Resguardo"),
    XLSX("Resguardo");

    private static final int BEGINNING = 2_000;
    private static final String ABOUT_WORKBOOK = "docProps/app.xml";

    private final String mark;

    OwnReport(String mark) {
        this.mark = mark;
    }

    boolean mayWrite(Path file) {
        return !Files.exists(file)
                || (Files.isRegularFile(file) && beginning(file).contains(mark));
    }

    private String beginning(Path file) {
        try {
            if (this != XLSX) {
                try (InputStream in = Files.newInputStream(file)) {
                    return text(in);
                }
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry about = zip.getEntry(ABOUT_WORKBOOK);
                return about == null ? "" : text(zip.getInputStream(about));
            }
        } catch (IOException e) {
            return ""; // what cannot be read is not known to be ours
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    }
}
