/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Relation;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.ClockChoice;
import org.resguardo.retention.DisposalAction;
import org.resguardo.retention.LegalPeriods;
import org.resguardo.retention.Places;
import org.resguardo.retention.Protection;
import org.resguardo.retention.ProtectionChoice;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleDefinition;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where a rule is made: a table is chosen, and the sentence is put together. */
public final class NewRulePage implements RouteOwner {
    private static final String HOME = "/retention/rules/new";
    private static final int MOST_FIELDS = 2_000;

    private final Pages pages;
    private final RetentionRules rules;
    private final Stores stores;
    private final Inventory inventory;
    private final Places places;
    private final LegalPeriods periods;

    /** The page over these rules and places. */
    public NewRulePage(
            Pages pages,
            RetentionRules rules,
            Stores stores,
            Inventory inventory,
            Places places,
            LegalPeriods periods) {
        this.pages = pages;
        this.rules = rules;
        this.stores = stores;
        this.inventory = inventory;
        this.places = places;
        this.periods = periods;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, RetentionAudience.CHANGES, this::choose),
                Route.get(HOME + "/{store}", RetentionAudience.CHANGES, this::show),
                Route.post(HOME + "/{store}", RetentionAudience.CHANGES, this::make));
    }

    private ServerResponse choose(ServerRequest request) {
        List<DataStore> changeable = stores.all().stream()
                .filter(store -> RetentionPage.changeable(store.kind()))
                .toList();
        return changeable.size() == 1
                ? tables(request, changeable.getFirst())
                : choose(request, Optional.empty(), List.of(), Optional.empty());
    }

    private ServerResponse choose(
            ServerRequest request,
            Optional<DataStore> chosen,
            List<TableChoice> tables,
            Optional<Map.Entry<String, Map<String, String>>> trouble) {
        Map<Boolean, List<DataStore>> all = stores.all().stream()
                .collect(Collectors.partitioningBy(store -> RetentionPage.changeable(store.kind())));
        ChooseTableView view = new ChooseTableView(
                all.getOrDefault(true, List.of()), all.getOrDefault(false, List.of()), chosen, tables, trouble);
        return pages.show(request, "retention/choose.jte", view);
    }

    private ServerResponse show(ServerRequest request) {
        Optional<DataStore> store = store(request);
        String table = request.param("table").orElse("");
        if (store.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        return table.isEmpty()
                ? tables(request, store.get())
                : form(request, HttpStatus.OK, store.get(), table, Map.of(), FormView.empty());
    }

    private ServerResponse tables(ServerRequest request, DataStore store) {
        List<HeldField> fields = inventory.fields(store, MOST_FIELDS);
        try {
            List<TableChoice> tables = places.within(store.id(), Editor::tables).stream()
                    .map(id -> new TableChoice(id, RuleSentence.table(id), kinds(fields, id)))
                    .sorted(Comparator.comparing(
                                    (TableChoice table) -> table.kinds().isEmpty())
                            .thenComparing(TableChoice::name))
                    .toList();
            return choose(request, Optional.of(store), tables, Optional.empty());
        } catch (Fault e) {
            return choose(request, Optional.of(store), List.of(), Optional.of(Map.entry(e.code(), e.arguments())));
        }
    }

    private static List<org.resguardo.engine.DataCategory> kinds(List<HeldField> fields, String id) {
        String table = RuleSentence.table(id);
        return fields.stream()
                .filter(field -> field.key().place().equals(table)
                        || RuleSentence.table(field.key().place().replace(" › ", "."))
                                .equals(table))
                .flatMap(field -> field.held().stream())
                .flatMap(held -> held.counts().stream())
                .distinct()
                .toList();
    }

    private ServerResponse form(
            ServerRequest request,
            HttpStatus status,
            DataStore store,
            String id,
            Map<String, Set<String>> chosen,
            FormView form) {
        try {
            NewRuleView view =
                    places.within(store.id(), editor -> view(editor, store, id, chosen, form, language(request)));
            return pages.show(request, status, "retention/new-rule.jte", view);
        } catch (Fault e) {
            return choose(request, Optional.of(store), List.of(), Optional.of(Map.entry(e.code(), e.arguments())));
        }
    }

    private NewRuleView view(
            Editor editor, DataStore store, String id, Map<String, Set<String>> chosen, FormView form, Locale language)
            throws ConnectorException {
        EditableTable table = editor.table(id);
        return new NewRuleView(
                store,
                table,
                NewRuleView.held(
                        inventory.fields(store, MOST_FIELDS), table.place().toString()),
                ClockChoice.of(editor, table),
                ProtectionChoice.of(editor, table),
                periods.purposes(language),
                chosen,
                form);
    }

    private ServerResponse make(ServerRequest request) {
        Optional<DataStore> store = store(request);
        String table = request.param("table").orElse("");
        return store.isEmpty() || table.isEmpty()
                ? ServerResponse.notFound().build()
                : make(request, store.get(), table);
    }

    private ServerResponse make(ServerRequest request, DataStore store, String id) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<DisposalAction> action = request.param("action").flatMap(DisposalAction::of);
        if (action.isEmpty()) {
            form.refuse("action", "retention.new.action.missing");
        }
        int months = months(form, "months", form.text("months", 4, "retention.new.months.missing"));
        int archived = action.filter(DisposalAction.ARCHIVE::equals).isPresent()
                ? months(form, "archive", form.text("archive", 4, "retention.new.archive.missing"))
                : 0;
        List<String> fields =
                action.filter(DisposalAction::removesRows).isPresent() ? List.of() : all(request, "field");
        if (action.isPresent() && !action.get().removesRows() && fields.isEmpty()) {
            form.refuse("field", "retention.new.fields.missing");
        }
        List<Clock> clocks = List.of();
        List<Relation> relations = List.of();
        String place = "";
        try {
            NewRuleView known = places.within(
                    store.id(), editor -> view(editor, store, id, Map.of(), FormView.empty(), language(request)));
            Set<String> wanted = Set.copyOf(all(request, "clock"));
            clocks = known.clocks().stream()
                    .filter(choice -> wanted.contains(choice.id()))
                    .map(ClockChoice::clock)
                    .toList();
            relations = known.relations();
            place = known.table().place().toString();
        } catch (Fault e) {
            return choose(request, Optional.of(store), List.of(), Optional.of(Map.entry(e.code(), e.arguments())));
        }
        if (clocks.isEmpty()) {
            form.refuse("clock", "retention.new.clock.missing");
        }
        if (!form.fine()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, store, id, chosen(request), form.view());
        }
        Set<String> along = action.orElseThrow().removesRows()
                ? relations.stream()
                        .map(Relation::name)
                        .filter(name -> all(request, "along").contains(name))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
        RuleDefinition said = new RuleDefinition(
                store.id(),
                id,
                months,
                clocks,
                action.orElseThrow(),
                fields,
                protections(request),
                along,
                purpose(request),
                archived);
        RetentionRule rule = rules.make(visit.knownAccount(), place, said);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(rule.page()))).build();
    }

    private static int months(Form form, String field, String typed) {
        try {
            int months = Integer.parseInt(typed);
            if (months >= 1 && months <= RuleDefinition.LONGEST) {
                return months;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is none.
        }
        if (!typed.isEmpty()) {
            form.refuse(field, "retention.new.months.missing");
        }
        return 1;
    }

    /** A word that protects is sent as its column, a line, and the word. */
    private static List<Protection> protections(ServerRequest request) {
        Map<String, List<String>> words = all(request, "protect").stream()
                .map(text -> text.split("\\|", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.groupingBy(
                        parts -> parts[0],
                        java.util.TreeMap::new,
                        Collectors.mapping(parts -> parts[1], Collectors.toList())));
        return words.entrySet().stream()
                .map(entry -> new Protection(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Locale language(ServerRequest request) {
        return Visit.of(request.servletRequest()).language().locale();
    }

    /** One that laws know, or none. */
    private String purpose(ServerRequest request) {
        return request.param("purpose")
                .filter(id -> periods.purposes(Locale.ENGLISH).containsKey(id))
                .orElse("");
    }

    private static List<String> all(ServerRequest request, String field) {
        return Optional.ofNullable(request.params().get(field))
                .<List<String>>map(values -> new ArrayList<>(new LinkedHashSet<>(values)))
                .orElse(List.of());
    }

    private static Map<String, Set<String>> chosen(ServerRequest request) {
        return Arrays.asList("action", "field", "clock", "protect", "along", "purpose").stream()
                .collect(Collectors.toMap(name -> name, name -> Set.copyOf(all(request, name))));
    }

    private Optional<DataStore> store(ServerRequest request) {
        String id = request.pathVariable("store");
        return id.matches("\\d{1,18}")
                ? stores.find(Long.parseLong(id)).filter(store -> RetentionPage.changeable(store.kind()))
                : Optional.empty();
    }
}
