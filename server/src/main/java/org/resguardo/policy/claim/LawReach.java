/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.List;
import org.resguardo.law.Text;

/**
 * The laws that reach the business and ask it for a policy.
 *
 * @param asking those that do
 * @param besides what laws want people told besides, in notices of their own
 * @param undecided the names of those of which it is not known whether they reach it
 */
public record LawReach(List<Asking> asking, List<Besides> besides, List<Text> undecided) {
    /** Nothing is known of the business yet. */
    public static final LawReach UNKNOWN = new LawReach(List.of(), List.of(), List.of());

    /** Laws in their order. */
    public LawReach {
        asking = List.copyOf(asking);
        undecided = List.copyOf(undecided);
    }

    /** True when a law asks for something in the policy. */
    public boolean asks(String content) {
        return asking.stream().anyMatch(law -> law.asks(content));
    }

    /**
     * Something that a law wants people told in a notice of its own.
     *
     * @param record the id of the law
     * @param law what people call the law
     * @param duty what it asks, in a sentence
     * @param source where it is written
     */
    public record Besides(String record, Text law, Text duty, Source source) {}

    /**
     * Something that a policy must contain.
     *
     * @param id its id in the law's files
     * @param title what people call it
     */
    public record Item(String id, Text title) {}

    /**
     * A law that asks for a policy.
     *
     * @param record its id
     * @param title what people call it
     * @param place whose law it is
     * @param duty what it asks, in a sentence
     * @param contents what the policy must contain
     * @param rights the ids of the rights that it gives people
     * @param source where it is written
     */
    public record Asking(
            String record, Text title, Text place, Text duty, List<Item> contents, List<String> rights, Source source) {

        /** True when it asks for something in the policy. */
        public boolean asks(String content) {
            return contents.stream().anyMatch(item -> item.id().equals(content));
        }
    }

    /**
     * Where a law is written.
     *
     * @param citation statute or regulation
     * @param address the address of the text that was read
     * @param asOf the day of that text
     */
    public record Source(String citation, String address, java.time.LocalDate asOf) {}
}
