/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import static org.resguardo.platform.storage.schema.Tables.PHONE_TREE;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.inventory.Officer;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.storage.Store;

/** Who is called by whom when something goes wrong, in the order of the calls. */
public final class PhoneTree {
    private final Store store;
    private final InstantSource clock;

    /** The tree in a database. */
    public PhoneTree(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** For what somebody is called. The ids never change: the database holds them. */
    public enum Role {
        /** Whoever owns the business, when somebody else has noticed it. */
        OWNER("protection.call.owner", "protection.call.owner.why"),
        /** Whoever looks after the computers. */
        COMPUTERS("protection.call.computers", "protection.call.computers.why"),
        /** The insurer. */
        INSURER("protection.call.insurer", "protection.call.insurer.why"),
        /** The lawyer. */
        LAWYER("protection.call.lawyer", "protection.call.lawyer.why"),
        /** The bank or processor behind the card terminal. */
        BANK("protection.call.bank", "protection.call.bank.why"),
        /** The police of the place. */
        POLICE("protection.call.police", "protection.call.police.why");

        private final String title;
        private final String why;

        Role(String title, String why) {
            this.title = title;
            this.why = why;
        }

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of what it is called. */
        public String title() {
            return title;
        }

        /** The key of why that one is called. */
        public String why() {
            return why;
        }
    }

    /**
     * One call.
     *
     * @param title the key of what the one is called for
     * @param why the key of why
     * @param role the id of the role; empty for those who are named in step 1
     * @param name the name; empty when nobody wrote one
     * @param phone the number; empty when nobody wrote one
     */
    public record Call(String title, String why, String role, String name, String phone) {
        /** True when the one can be called. */
        public boolean known() {
            return !phone.isEmpty();
        }

        /** Nothing of whom: logs do not name people. */
        @Override
        public String toString() {
            return "call " + title;
        }
    }

    /** All calls, beginning with those in charge of privacy. */
    public List<Call> calls(List<Officer> inCharge) {
        List<Call> calls = new ArrayList<>(inCharge.stream()
                .map(officer -> new Call(
                        officer.post().title(), "protection.call.officer.why", "", officer.name(), officer.phone()))
                .toList());
        if (inCharge.isEmpty()) {
            calls.add(new Call(Officer.Post.OFFICER.title(), "protection.call.officer.why", "", "", ""));
        }
        Map<String, Call> written = written();
        for (Role role : Role.values()) {
            calls.add(written.getOrDefault(role.id(), new Call(role.title(), role.why(), role.id(), "", "")));
        }
        return List.copyOf(calls);
    }

    private Map<String, Call> written() {
        Map<String, Call> written = new HashMap<>();
        store.read(sql -> sql.selectFrom(PHONE_TREE).fetch())
                .forEach(row -> Arrays.stream(Role.values())
                        .filter(role -> role.id().equals(row.getRole()))
                        .findFirst()
                        .ifPresent(role -> written.put(
                                role.id(),
                                new Call(role.title(), role.why(), role.id(), row.getName(), row.getPhone()))));
        return written;
    }

    /** Writes down who is called for something; empty texts empty the line. */
    public void write(Account by, Map<Role, List<String>> lines) {
        store.change(sql -> lines.forEach((role, line) -> {
            if (line.stream().allMatch(String::isEmpty)) {
                sql.deleteFrom(PHONE_TREE).where(PHONE_TREE.ROLE.eq(role.id())).execute();
            } else {
                sql.insertInto(PHONE_TREE)
                        .set(PHONE_TREE.ROLE, role.id())
                        .set(PHONE_TREE.NAME, line.get(0))
                        .set(PHONE_TREE.PHONE, line.get(1))
                        .set(PHONE_TREE.ACCOUNT_ID, by.id())
                        .set(PHONE_TREE.CHANGED_AT, clock.instant())
                        .onConflict(PHONE_TREE.ROLE)
                        .doUpdate()
                        .set(PHONE_TREE.NAME, line.get(0))
                        .set(PHONE_TREE.PHONE, line.get(1))
                        .set(PHONE_TREE.ACCOUNT_ID, by.id())
                        .set(PHONE_TREE.CHANGED_AT, clock.instant())
                        .execute();
            }
        }));
    }
}
