/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.law.Text;

/**
 * One thing that the business does with personal data: a row of the record of processing.
 *
 * @param id its number; 0 while it is proposed only
 * @param preset the id of the preset that it comes from; empty when the owner wrote it herself
 * @param state whether the owner has confirmed it
 * @param role as what the business does it
 * @param onBehalfOf for whom, when it does it for somebody else; empty otherwise
 * @param name what it is called; in one language when the owner wrote it in one
 * @param purpose why, as laws tell purposes apart
 * @param aim what for, in a sentence
 * @param subjects whom the data is about; empty when nobody has said
 * @param data which kinds of data it uses, and whether it needs them
 * @param stores the numbers of the places that it uses
 * @param sharing whether others receive the data
 * @param recipients the numbers of those who do
 * @param basis what permits it; empty when nobody has said
 * @param safeguards how the business says it guards the data
 * @param decidedAt when it was confirmed or last changed; empty while it is proposed only
 */
public record ProcessingActivity(
        long id,
        String preset,
        State state,
        Role role,
        String onBehalfOf,
        Text name,
        Purpose purpose,
        Text aim,
        Set<DataSubjectCategory> subjects,
        Map<DataCategory, Need> data,
        Set<Long> stores,
        Sharing sharing,
        Set<Long> recipients,
        Optional<LegalBasis> basis,
        Set<StatedSafeguard> safeguards,
        Optional<Instant> decidedAt) {
    public ProcessingActivity {
        subjects = ordered(subjects);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        stores = Collections.unmodifiableSet(new LinkedHashSet<>(stores));
        recipients = Collections.unmodifiableSet(new LinkedHashSet<>(recipients));
        safeguards = ordered(safeguards);
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> some) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
    }

    /** Whether the owner has confirmed an activity. The ids never change: the database holds them. */
    public enum State {
        /** The program thinks that it is done; nobody has said so. */
        PROPOSED,
        /** It is done. */
        CONFIRMED,
        /** It is not done, or no longer. */
        DECLINED;

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As what the business acts. The ids never change: the database holds them. */
    public enum Role {
        /** It decides what for: its own customers, its own staff. */
        CONTROLLER("inventory.role.controller"),
        /** It works for somebody else who decides: the payroll of a client. */
        PROCESSOR("inventory.role.processor");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        /** The role with an id. */
        public static Optional<Role> of(String id) {
            return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
        }

        /** Its name in the database, in files and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }

    /** Whether others receive the data. The ids never change: the database holds them. */
    public enum Sharing {
        /** Nobody has said. */
        UNKNOWN("inventory.sharing.unknown"),
        /** Nobody receives it. */
        NOBODY("inventory.sharing.nobody"),
        /** Those who are named. */
        SOMEBODY("inventory.sharing.somebody");

        private final String title;

        Sharing(String title) {
            this.title = title;
        }

        /** The one with an id. */
        public static Optional<Sharing> of(String id) {
            return Arrays.stream(values())
                    .filter(sharing -> sharing.id().equals(id))
                    .findFirst();
        }

        /** Its name in the database, in files and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }

    /** What it is called in a language, or in the other one when it has a name in that alone. */
    public String name(Locale language) {
        return said(name, language);
    }

    /** What it is for in a language, or in the other one when it says so in that alone. */
    public String aim(Locale language) {
        return said(aim, language);
    }

    private static String said(Text text, Locale language) {
        String wanted = text.in(language);
        return wanted.isEmpty() ? text.en() + text.es() : wanted;
    }

    /** The same in another state. */
    public ProcessingActivity in(State other) {
        return with(other, data, stores, recipients, sharing, safeguards);
    }

    /** The same in other places. */
    public ProcessingActivity at(Collection<Long> places) {
        return with(state, data, new LinkedHashSet<>(places), recipients, sharing, safeguards);
    }

    /** The same with other kinds of data. */
    public ProcessingActivity using(Map<DataCategory, Need> kinds) {
        return with(state, kinds, stores, recipients, sharing, safeguards);
    }

    /** The same, where these receive the data, by their numbers; nobody where there are none. */
    public ProcessingActivity receivedBy(Set<Long> others) {
        return with(state, data, stores, others, others.isEmpty() ? Sharing.NOBODY : Sharing.SOMEBODY, safeguards);
    }

    /** The same, where the data is guarded so. */
    public ProcessingActivity guardedBy(Set<StatedSafeguard> stated) {
        return with(state, data, stores, recipients, sharing, stated);
    }

    private ProcessingActivity with(
            State newState,
            Map<DataCategory, Need> newData,
            Set<Long> newStores,
            Set<Long> newRecipients,
            Sharing newSharing,
            Set<StatedSafeguard> newSafeguards) {
        return new ProcessingActivity(
                id,
                preset,
                newState,
                role,
                onBehalfOf,
                name,
                purpose,
                aim,
                subjects,
                newData,
                newStores,
                newSharing,
                newRecipients,
                basis,
                newSafeguards,
                decidedAt);
    }

    /** True when it is a fact that other steps can build on. */
    public boolean confirmed() {
        return state == State.CONFIRMED;
    }

    /** True when it uses a kind of data in a place. */
    public boolean uses(DataCategory category, long storeId) {
        return data.containsKey(category) && stores.contains(storeId);
    }

    /** True when the data is about people who work for the business, or want to, and about nobody else. */
    public boolean ofWorkersOnly() {
        return !subjects.isEmpty() && subjects.stream().allMatch(DataSubjectCategory::worker);
    }

    /** Its number and state alone. */
    @Override
    public String toString() {
        return "activity " + id + " " + state.id();
    }
}
