/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.Evidence;

class ScanJsonTest {
    private final Schema schema = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ScanJson.schema(), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError("no schema", e);
        }
    }

    private static String written(ScanReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScanJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void keepsToItsPublishedSchema() {
        assertThat(schema.validate(written(HandMadeReport.report()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesAnotherForm() {
        String broken =
                written(HandMadeReport.report()).replace("\"certainty\" : \"likely\"", "\"certainty\" : \"sure\"");

        assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(written(HandMadeReport.report()))
                .contains("\"kind\" : \"empty_file\"")
                .contains("This file is empty.")
                .contains("Este archivo está vacío.");
    }

    @Test
    void everyKindOfEvidenceHasItsOwnWord() {
        assertThat(EvidenceJson.KINDS.keySet())
                .isEqualTo(
                        Arrays.stream(Evidence.class.getPermittedSubclasses()).collect(Collectors.toSet()));
        assertThat(EvidenceJson.KINDS.values()).doesNotHaveDuplicates();
    }
}
