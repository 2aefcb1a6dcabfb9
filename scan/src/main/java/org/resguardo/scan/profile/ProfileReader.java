/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resguardo.scan.profile.SystemProfile.Erasure;
import org.resguardo.scan.profile.SystemProfile.ErasureMode;
import org.resguardo.scan.profile.SystemProfile.Recipient;
import org.resguardo.scan.profile.SystemProfile.RecipientRole;
import org.resguardo.scan.profile.SystemProfile.RetentionProposal;
import org.resguardo.scan.profile.SystemProfile.Source;

/** Reads one profile from its YAML, and refuses it at the first field that is not as it should be. */
final class ProfileReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ProfileReader() {}

    static SystemProfile read(String file, String yaml) throws ProfileException {
        return profile(ProfileYaml.parsed(file, yaml));
    }

    private static SystemProfile profile(Piece file) throws ProfileException {
        file.hasOnly(
                "id",
                "name",
                "kind",
                "detect",
                "columns",
                "relations",
                "without_clock",
                "quirks",
                "howto_export",
                "subjects",
                "suggest",
                "erase",
                "source");
        List<KnownTable> tables = TableReader.tables(file.at("detect"), file.at("columns"));
        Optional<Piece> suggest = file.find("suggest");
        return new SystemProfile(
                file.at("id").text(ID, Expected.Kind.ID),
                both(file.at("name")),
                file.at("kind").oneOf(SystemKind.class),
                tables,
                relations(file, tables),
                withoutClock(file, tables),
                eachInBoth(file.find("quirks")),
                both(file.at("howto_export")),
                subjects(file.at("subjects")),
                suggest.isPresent() ? retention(suggest.get()) : Optional.empty(),
                suggest.isPresent() ? recipients(suggest.get()) : List.of(),
                erasure(file.at("erase")),
                source(file.at("source")));
    }

    /** Either a column is the clock, or somebody says why none is. */
    private static Optional<InBothLanguages> withoutClock(Piece file, List<KnownTable> tables) throws ProfileException {
        boolean clock = tables.stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.role().equals(Optional.of(KnownColumn.Role.CLOCK)));
        return clock ? Optional.empty() : Optional.of(both(file.at("without_clock")));
    }

    private static List<KnownRelation> relations(Piece file, List<KnownTable> tables) throws ProfileException {
        boolean prefixed = tables.stream().anyMatch(KnownTable::prefixed);
        List<KnownRelation> relations = new ArrayList<>();
        Optional<Piece> list = file.find("relations");
        if (list.isPresent()) {
            for (Piece item : list.get().items()) {
                item.hasOnly("table", "column", "to", "key");
                relations.add(new KnownRelation(
                        item.at("table").text(),
                        item.at("column").text(),
                        item.at("to").text(),
                        item.at("key").text(),
                        prefixed));
            }
        }
        return relations;
    }

    private static List<Subject> subjects(Piece list) throws ProfileException {
        List<Subject> subjects = new ArrayList<>();
        for (Piece item : list.items()) {
            subjects.add(item.oneOf(Subject.class));
        }
        return subjects;
    }

    private static Optional<RetentionProposal> retention(Piece suggest) throws ProfileException {
        suggest.hasOnly("retention", "recipients");
        Optional<Piece> found = suggest.find("retention");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Piece retention = found.get();
        retention.hasOnly("basis", "months", "reason");
        return Optional.of(new RetentionProposal(
                both(retention.at("basis")), retention.at("months").number(), both(retention.at("reason"))));
    }

    private static List<Recipient> recipients(Piece suggest) throws ProfileException {
        List<Recipient> recipients = new ArrayList<>();
        Optional<Piece> list = suggest.find("recipients");
        if (list.isPresent()) {
            for (Piece item : list.get().items()) {
                item.hasOnly("name", "role");
                recipients.add(
                        new Recipient(item.at("name").text(), item.at("role").oneOf(RecipientRole.class)));
            }
        }
        return recipients;
    }

    private static Erasure erasure(Piece erase) throws ProfileException {
        erase.hasOnly("mode", "steps");
        return new Erasure(erase.at("mode").oneOf(ErasureMode.class), eachInBoth(erase.find("steps")));
    }

    private static Source source(Piece source) throws ProfileException {
        source.hasOnly("places", "read");
        List<String> places = new ArrayList<>();
        for (Piece item : source.at("places").items()) {
            places.add(item.text());
        }
        Piece read = source.at("read");
        try {
            return new Source(places, YearMonth.parse(read.text()));
        } catch (DateTimeParseException e) {
            throw read.wrong(Expected.Kind.MONTH);
        }
    }

    private static List<InBothLanguages> eachInBoth(Optional<Piece> list) throws ProfileException {
        List<InBothLanguages> texts = new ArrayList<>();
        if (list.isPresent()) {
            for (Piece item : list.get().items()) {
                texts.add(both(item));
            }
        }
        return texts;
    }

    private static InBothLanguages both(Piece piece) throws ProfileException {
        piece.hasOnly("es", "en");
        return new InBothLanguages(piece.at("es").text(), piece.at("en").text());
    }
}
