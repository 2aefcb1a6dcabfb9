/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/** Hands over the files attached to a PDF. */
final class PdfAttachments {
    private final Source source;
    private final FileIntake intake;
    private final Set<COSBase> seen = new HashSet<>();

    PdfAttachments(Source source, FileIntake intake) {
        this.source = source;
        this.intake = intake;
    }

    /** Hands over the files of the whole document, and those pinned to its pages. */
    void read(PDDocument document, List<PDFileSpecification> pinned) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            readTree(names.getEmbeddedFiles());
        }
        for (PDFileSpecification file : pinned) {
            read(file);
        }
    }

    /** The tree is walked with a memory, since a broken one may lead back to itself. */
    private void readTree(PDNameTreeNode<PDComplexFileSpecification> root) throws IOException {
        Deque<PDNameTreeNode<PDComplexFileSpecification>> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            PDNameTreeNode<PDComplexFileSpecification> node = waiting.pop();
            if (seen.add(node.getCOSObject())) {
                Map<String, PDComplexFileSpecification> files = node.getNames();
                if (files != null) {
                    for (PDComplexFileSpecification file : files.values()) {
                        read(file);
                    }
                }
                List<PDNameTreeNode<PDComplexFileSpecification>> below = node.getKids();
                if (below != null) {
                    waiting.addAll(below);
                }
            }
        }
    }

    private void read(@Nullable PDFileSpecification file) throws IOException {
        if (file instanceof PDComplexFileSpecification complex && seen.add(complex.getCOSObject())) {
            PDEmbeddedFile content = content(complex);
            if (content != null) {
                String name = complex.getFilename();
                try (InputStream in = content.createInputStream()) {
                    intake.nested(source, name == null ? "attachment" : name, in);
                }
            }
        }
    }

    private static @Nullable PDEmbeddedFile content(PDComplexFileSpecification file) {
        PDEmbeddedFile unicode = file.getEmbeddedFileUnicode();
        return unicode == null ? file.getEmbeddedFile() : unicode;
    }
}
