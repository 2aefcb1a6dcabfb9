/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges PDFs by what a machine can check of PDF/UA-1 (ISO 14289-1:2014), with the veraPDF consortium's validator. */
public final class PdfUa {
    /** A document of one page is judged by some hundred checks; a validator that made none would find no mistakes either. */
    private static final int LEAST_CHECKS = 100;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** What is against the standard: clause, and what it asks. */
    public static List<String> mistakes(byte[] pdf) throws IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() < LEAST_CHECKS) {
                throw new IllegalStateException("only " + result.getTotalAssertions() + " checks were made");
            }
            return result.getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + " " + check.getMessage() + " "
                            + check.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }
}
