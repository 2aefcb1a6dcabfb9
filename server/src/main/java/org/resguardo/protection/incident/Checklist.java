/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.util.ArrayList;
import java.util.List;

/** What is to be done in the first 24 hours, the most urgent first. */
public final class Checklist {
    private static final Item EVIDENCE = new Item("evidence", "protection.first.evidence");
    private static final Item POLICE = new Item("police", "protection.first.police");
    private static final Item PASSWORDS = new Item("passwords", "protection.first.passwords");
    private static final List<Item> DAY = List.of(
            new Item("calls", "protection.first.calls"),
            new Item("insurer", "protection.first.insurer"),
            new Item("quiet", "protection.first.quiet"));

    private Checklist() {}

    /**
     * Something to be done.
     *
     * @param id its name in statements
     * @param sentence the key of what is to be done
     */
    public record Item(String id, String sentence) {
        /** Its subject in statements. */
        public String subject() {
            return Subject.DONE + id;
        }
    }

    /** What stops it from getting worse, within the hour. */
    public static List<Item> hour(IncidentKind kind) {
        return switch (kind) {
            case DEVICE -> List.of(new Item("lock", "protection.first.lock"), PASSWORDS, POLICE);
            case MAILBOX ->
                List.of(
                        PASSWORDS,
                        new Item("rules", "protection.first.rules"),
                        new Item("second-step", "protection.first.second_step"));
            case WRONG_RECIPIENT ->
                List.of(
                        new Item("recall", "protection.first.recall"),
                        new Item("confirm", "protection.first.confirm_deleted"));
            case RANSOMWARE ->
                List.of(
                        new Item("unplug", "protection.first.unplug"),
                        new Item("backups", "protection.first.backups"),
                        POLICE);
            case PAPER -> List.of(new Item("search", "protection.first.search"), POLICE);
            case OTHER ->
                List.of(
                        new Item("contain", "protection.first.contain"),
                        new Item("supplier", "protection.first.supplier"));
        };
    }

    /** What else belongs to the first day. */
    public static List<Item> day() {
        List<Item> items = new ArrayList<>(DAY);
        items.addFirst(EVIDENCE);
        return items;
    }

    /** What must not be lost: the traces by which people, insurers and authorities will know what happened. */
    public static List<Item> evidence(IncidentKind kind) {
        return switch (kind) {
            case DEVICE ->
                List.of(
                        new Item("evidence-serial", "protection.evidence.serial"),
                        new Item("evidence-encrypted", "protection.evidence.encrypted"));
            case MAILBOX ->
                List.of(
                        new Item("evidence-sign-ins", "protection.evidence.sign_ins"),
                        new Item("evidence-rules", "protection.evidence.rules"));
            case WRONG_RECIPIENT -> List.of(new Item("evidence-message", "protection.evidence.message"));
            case RANSOMWARE ->
                List.of(
                        new Item("evidence-note", "protection.evidence.note"),
                        new Item("evidence-disk", "protection.evidence.disk"),
                        new Item("evidence-traffic", "protection.evidence.traffic"));
            case PAPER -> List.of(new Item("evidence-list", "protection.evidence.list"));
            case OTHER ->
                List.of(
                        new Item("evidence-supplier", "protection.evidence.supplier"),
                        new Item("evidence-terminal", "protection.evidence.terminal"));
        };
    }

    /** All of it. */
    public static List<Item> all(IncidentKind kind) {
        List<Item> all = new ArrayList<>(hour(kind));
        all.addAll(day());
        all.addAll(evidence(kind));
        return all;
    }
}
