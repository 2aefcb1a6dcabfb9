/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.resguardo.testkit.letter.Prose;

/**
 * PDF letters with files inside.
 *
 * @param cover what stands on the page
 */
public record PdfWithAttachment(Prose cover) implements PackageFormat {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public void write(Map<String, Path> contents, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfLetter.pages(cover, document);
            Map<String, PDComplexFileSpecification> names = new java.util.TreeMap<>();
            for (Map.Entry<String, Path> content : contents.entrySet()) {
                names.put(content.getKey(), attachment(document, content.getKey(), content.getValue()));
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(names);
            PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
            dictionary.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(dictionary);
            document.save(file.toFile());
        }
    }

    private static PDComplexFileSpecification attachment(PDDocument document, String name, Path content)
            throws IOException {
        byte[] bytes = Files.readAllBytes(content);
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        embedded.setSize(bytes.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(embedded);
        return specification;
    }
}
