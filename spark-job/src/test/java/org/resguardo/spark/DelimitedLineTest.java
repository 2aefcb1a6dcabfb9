/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.ColumnBatch;

/** Lines are taken apart as spreadsheets write them, and nothing that stands in them is lost. */
class DelimitedLineTest {

    @Test
    void quotesHoldDelimitersAndDoubledQuotes() {
        assertThat(DelimitedLine.cells("1;\"a;b\"; \"dijo \"\"sí\"\"\" ;", ';'))
                .containsExactly("1", "a;b", "dijo \"sí\"", "");
    }

    @Test
    void aQuoteWithoutAPartnerIsALetter() {
        assertThat(DelimitedLine.cells("\"abc,d\"ef,5\" pipe", ',')).containsExactly("\"abc", "d\"ef", "5\" pipe");
        assertThat(DelimitedLine.cells("", ',')).containsExactly("");
        assertThat(DelimitedLine.cells("\"", ',')).containsExactly("\"");
    }

    @Test
    void whatStandsBeyondTheHeadingsIsKeptAndShortLinesAreFilledUp() {
        assertThat(rows(true, "a,b", "1,2,x,,y", "3", "a,b", "", "4,5")).containsExactly("1|2|x\ty", "3||", "4|5|");
    }

    @Test
    void withoutHeadingsTheFirstLineIsARow() {
        assertThat(rows(false, "a,b", "a,b", "1,2")).containsExactly("a|b|", "1|2|");
    }

    private static List<String> rows(boolean header, String first, String... lines) {
        DelimitedLine reading = new DelimitedLine(first, ',', header);
        ColumnBatch[] batches =
                Stream.generate(ColumnBatch::new).limit(reading.columns()).toArray(ColumnBatch[]::new);
        return Arrays.stream(lines)
                .filter(line -> reading.add(row(line), batches))
                .map(line -> String.join(
                        "|", Arrays.stream(batches).map(DelimitedLineTest::last).toList()))
                .toList();
    }

    private static InternalRow row(String line) {
        return new GenericInternalRow(new Object[] {UTF8String.fromString(line)});
    }

    private static String last(ColumnBatch batch) {
        int start = batch.start(batch.size() - 1);
        return new String(batch.bytes(), start, batch.end(batch.size() - 1) - start, StandardCharsets.UTF_8);
    }
}
