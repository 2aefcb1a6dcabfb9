/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import com.github.mangstadt.vinnie.io.SyntaxRules;
import java.io.IOException;
import java.util.Set;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Contacts, as address books and telephones hand them out. */
public final class VcfFormat implements Format {

    @Override
    public String id() {
        return "vcf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/x-vcard");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        RecordComponents.read(source, intake, SyntaxRules.vcard());
    }
}
