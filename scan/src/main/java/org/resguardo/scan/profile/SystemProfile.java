/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one system in which businesses keep customers' data.
 *
 * @param id a name that never changes
 * @param name what people call it
 * @param kind in which form its data is met
 * @param tables its tables; a file is one table
 * @param relations which of its tables point to which others, where the database itself does not know of it
 * @param withoutClock why none of its columns tells when the time to keep a row begins; empty when one does
 * @param quirks what is peculiar about its data
 * @param howToExport how to get the data out of it
 * @param subjects whom its data is about
 * @param retention how long to keep it, as a proposal, where there is one
 * @param recipients who else receives the data by its nature
 * @param erasure how to delete in it
 * @param source where all this was read, and when
 */
public record SystemProfile(
        String id,
        InBothLanguages name,
        SystemKind kind,
        List<KnownTable> tables,
        List<KnownRelation> relations,
        Optional<InBothLanguages> withoutClock,
        List<InBothLanguages> quirks,
        InBothLanguages howToExport,
        List<Subject> subjects,
        Optional<RetentionProposal> retention,
        List<Recipient> recipients,
        Erasure erasure,
        Source source) {
    public SystemProfile {
        tables = List.copyOf(tables);
        relations = List.copyOf(relations);
        quirks = List.copyOf(quirks);
        subjects = List.copyOf(subjects);
        recipients = List.copyOf(recipients);
    }

    /**
     * How long to keep the data, as a proposal.
     *
     * @param basis what the time is counted from
     * @param months how many months
     * @param reason why so long
     */
    public record RetentionProposal(InBothLanguages basis, int months, InBothLanguages reason) {}

    /**
     * Somebody who receives the data.
     *
     * @param name who
     * @param role as what
     */
    public record Recipient(String name, RecipientRole role) {}

    /** As what somebody receives data. */
    public enum RecipientRole {
        /** Works on it for the business, on its instructions. */
        SERVICE_PROVIDER,
        /** Uses it for purposes of its own too. */
        THIRD_PARTY
    }

    /**
     * How to delete in the system.
     *
     * @param mode who does it
     * @param steps what to do
     */
    public record Erasure(ErasureMode mode, List<InBothLanguages> steps) {
        public Erasure {
            steps = List.copyOf(steps);
        }
    }

    /** Who deletes. */
    public enum ErasureMode {
        /** A person, step by step, in the system itself. */
        GUIDED,
        /** A person, in the file. */
        FILE
    }

    /**
     * Where the knowledge comes from.
     *
     * @param places public addresses or repositories with paths
     * @param read the month in which they were read
     */
    public record Source(List<String> places, YearMonth read) {
        public Source {
            places = List.copyOf(places);
        }
    }
}
