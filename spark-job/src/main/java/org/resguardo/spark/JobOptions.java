/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.security.SecureRandom;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.Certainty;
import org.resguardo.scan.ScanSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What the person who submits the job says. */
final class JobOptions {
    private static final int TABLES_AT_ONCE = 4;

    @Parameters(arity = "1..*", paramLabel = "FOLDER")
    private List<String> roots = List.of();

    @Option(names = "--json", paramLabel = "FILE", required = true)
    private String output = "";

    @Option(names = "--certainty", paramLabel = "possible|likely|certain", converter = CertaintyById.class)
    private Certainty certainty = Certainty.LIKELY;

    @Option(names = "--rows", paramLabel = "N")
    private @Nullable Long rows;

    @Option(names = "--csv-delimiter", paramLabel = "CHARACTER")
    private @Nullable Character delimiter;

    @Option(names = "--csv-no-header")
    private boolean noHeader;

    @Option(names = "--csv-multiline")
    private boolean multiline;

    @Option(names = "--csv-encoding", paramLabel = "NAME")
    private String encoding = "UTF-8";

    @Option(names = "--tables-at-once", paramLabel = "N")
    private int tablesAtOnce = TABLES_AT_ONCE;

    @Option(names = "--key", paramLabel = "NUMBER")
    private @Nullable Long key;

    List<String> roots() {
        return roots;
    }

    String output() {
        return output;
    }

    /** The key under which values are counted; drawn by chance where none was given. */
    long key() {
        return key == null ? new SecureRandom().nextLong() : key;
    }

    ScanSettings settings() {
        return ScanSettings.standard()
                .withLeast(certainty)
                .withRows(rows == null ? Long.MAX_VALUE : rows)
                .withThreads(tablesAtOnce);
    }

    LakeReading reading(long drawn) {
        return new LakeReading(
                drawn,
                rows == null ? OptionalLong.empty() : OptionalLong.of(rows),
                delimiter == null ? "" : delimiter.toString(),
                !noHeader,
                multiline,
                encoding);
    }

    private static final class CertaintyById implements ITypeConverter<Certainty> {
        @Override
        public Certainty convert(String id) {
            for (Certainty certainty : Certainty.values()) {
                if (certainty.id().equals(id)) {
                    return certainty;
                }
            }
            throw new TypeConversionException("possible, likely, certain");
        }
    }
}
