/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.Sensitivity;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.register.RegisterFacts;
import org.resguardo.platform.words.Words;

/**
 * Whose data comes in for what, where it lies, and who receives it.
 *
 * @param title what is shown
 * @param columns the stations from the left
 * @param lines the ways between nodes of neighbouring stations
 */
public record DataMap(String title, List<Column> columns, List<Line> lines) {
    public DataMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A station.
     *
     * @param title what its nodes have in common
     * @param nodes the nodes from above
     */
    public record Column(String title, List<Node> nodes) {}

    /**
     * Somebody, something that is done, or a place.
     *
     * @param id its id within the map: small letters, digits and hyphens
     * @param label its name
     * @param address the page about it
     * @param sensitive true where something needs special care
     * @param proposed true while nobody has confirmed it
     */
    public record Node(String id, String label, String address, boolean sensitive, boolean proposed) {}

    /**
     * A way.
     *
     * @param from the id of the node where it begins
     * @param to the id of the node where it ends
     */
    public record Line(String from, String to) {}

    /** The map of a record of processing. Places of which nobody has said what they are for stand in it without a way. */
    public static DataMap of(RegisterFacts facts, Words words) {
        return new Drawing(facts, words).map();
    }

    /** True when there is nothing to see. */
    public boolean empty() {
        return columns.stream().allMatch(column -> column.nodes().isEmpty());
    }

    /** The node with an id. */
    public Optional<Node> node(String id) {
        return columns.stream()
                .flatMap(column -> column.nodes().stream())
                .filter(node -> node.id().equals(id))
                .findFirst();
    }

    /** Gathers the nodes and ways. */
    private static final class Drawing {
        private final RegisterFacts facts;
        private final Words words;
        private final Map<String, Node> people = new LinkedHashMap<>();
        private final Map<String, Node> uses = new LinkedHashMap<>();
        private final Map<String, Node> places = new LinkedHashMap<>();
        private final Map<String, Node> receivers = new LinkedHashMap<>();
        private final Set<Line> lines = new LinkedHashSet<>();

        private Drawing(RegisterFacts facts, Words words) {
            this.facts = facts;
            this.words = words;
        }

        private DataMap map() {
            facts.stores().forEach(this::place);
            facts.activities().forEach(this::activity);
            return new DataMap(
                    words.say("inventory.map.title"),
                    List.of(
                            column("inventory.map.people", people),
                            column("inventory.map.uses", uses),
                            column("inventory.map.places", places),
                            column("inventory.map.receivers", receivers)),
                    new ArrayList<>(lines));
        }

        private Column column(String title, Map<String, Node> nodes) {
            return new Column(words.say(title), List.copyOf(nodes.values()));
        }

        private void place(DataStore store) {
            boolean sensitive = facts.kinds().getOrDefault(store.id(), List.of()).stream()
                    .anyMatch(kind -> kind.category().sensitivity().compareTo(Sensitivity.HIGH) >= 0);
            places.put(
                    placeId(store.id()), new Node(placeId(store.id()), store.name(), store.page(), sensitive, false));
        }

        private static String placeId(long store) {
            return "place-" + store;
        }

        private void activity(ProcessingActivity activity) {
            String id = "use-" + (activity.id() == 0 ? activity.preset() : Long.toString(activity.id()));
            String address = activity.id() == 0 ? "/inventory/activities" : "/inventory/activities/" + activity.id();
            boolean sensitive = activity.data().keySet().stream()
                    .anyMatch(category -> category.sensitivity().compareTo(Sensitivity.HIGH) >= 0);
            String name = activity.name(words.language().locale());
            uses.put(id, new Node(id, name, address, sensitive, !activity.confirmed()));
            activity.subjects().forEach(subject -> person(subject, id));
            activity.stores().forEach(store -> lines.add(new Line(id, placeId(store))));
            activity.recipients().forEach(recipient -> receiver(activity, recipient));
        }

        private void person(DataSubjectCategory subject, String use) {
            String id = "people-" + subject.id();
            people.putIfAbsent(id, new Node(id, words.say(subject.title()), "/inventory/activities", false, false));
            lines.add(new Line(id, use));
        }

        /** A receiver gets what lies in the places of the activity. */
        private void receiver(ProcessingActivity activity, long number) {
            Optional<Recipient> recipient = facts.recipients().stream()
                    .filter(one -> one.id() == number)
                    .findFirst();
            recipient.ifPresent(one -> {
                String id = "receiver-" + one.id();
                receivers.putIfAbsent(id, new Node(id, one.name(), "/inventory/recipients/" + one.id(), false, false));
                activity.stores().forEach(store -> lines.add(new Line(placeId(store), id)));
            });
        }
    }
}
