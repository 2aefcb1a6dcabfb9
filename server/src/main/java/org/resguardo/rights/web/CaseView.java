/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.law.record.LawRecord;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.AnswerTemplate;
import org.resguardo.rights.CaseEvent;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.DenialReason;
import org.resguardo.rights.Identifier;
import org.resguardo.rights.Identifier.Source;
import org.resguardo.rights.LookAlike;
import org.resguardo.rights.Message;
import org.resguardo.rights.Message.Direction;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.Release;
import org.resguardo.rights.Release.Obstacle;
import org.resguardo.rights.RightsCase;

/**
 * A case as those see it who answer.
 *
 * @param what the case
 * @param line the same in one line
 * @param thread what was written
 * @param identifiers by what the person is known
 * @param events what was done
 * @param others other cases of the same person, as far as she says
 * @param accounts who can work on it
 * @param appeal true when a no can be appealed within the business
 * @param law the law, for its words
 * @param now the moment
 * @param form what was typed, and what is wrong with it
 */
public record CaseView(
        RightsCase what,
        DeskView.Line line,
        List<Message> thread,
        List<Identifier> identifiers,
        List<CaseEvent> events,
        List<RightsCase> others,
        List<Account> accounts,
        boolean appeal,
        CaseLaw law,
        Instant now,
        FormView form) {

    /** The messages to the person and from her. */
    public List<Message> said() {
        return thread.stream()
                .filter(message -> message.direction() != Direction.NOTE)
                .toList();
    }

    /** The notes. */
    public List<Message> notes() {
        return thread.stream()
                .filter(message -> message.direction() == Direction.NOTE)
                .toList();
    }

    /** Where the person lives, in words; empty when nobody knows. */
    public String place(Words words) {
        return Optional.ofNullable(law.jurisdictions().get(what.place()))
                .map(place -> PlaceNames.bare(place, words.language().locale()))
                .orElse("");
    }

    /** The places to choose from. */
    public List<PlaceNames> places(Words words) {
        return PlaceNames.of(law.jurisdictions(), words.language().locale());
    }

    /** Where the last day comes from, in words. */
    public String because(Words words) {
        if (line.clocks().laws().isEmpty()) {
            return words.say("rights.case.promise");
        }
        LawRecord record = line.clocks().laws().getFirst();
        String title = record.title().in(words.language().locale());
        return words.say(line.clocks().sure() ? "rights.case.law" : "rights.case.law_maybe", "law", title);
    }

    /** Where the law is written, or an empty string. */
    public String source() {
        return line.clocks().laws().stream()
                .findFirst()
                .map(record -> record.provenance().citation())
                .orElse("");
    }

    /** What the person told of herself. */
    public List<Identifier> told() {
        return identifiers.stream().filter(one -> one.source() == Source.TOLD).toList();
    }

    /** What is on file. */
    public List<Identifier> onFile() {
        return identifiers.stream()
                .filter(one -> one.source() == Source.ON_FILE)
                .toList();
    }

    /** True when something on file could be taken for something else that she told. */
    public boolean lookAlike(Identifier onFile) {
        return told().stream()
                .filter(one -> one.kind() == onFile.kind())
                .anyMatch(one -> LookAlike.of(one.value(), onFile.value()));
    }

    /** True when something on file is also what she told. */
    public boolean same(Identifier onFile) {
        return told().stream()
                .anyMatch(one -> one.kind() == onFile.kind() && one.value().equalsIgnoreCase(onFile.value()));
    }

    /** The key of what an identifier is. */
    public String kind(Identifier one) {
        return switch (one.kind()) {
            case EMAIL -> "rights.identifier.email";
            case PHONE -> "rights.identifier.phone";
            case NAME -> "rights.identifier.name";
            case CUSTOMER_NUMBER -> "rights.identifier.number";
        };
    }

    /** What stands against giving out data; empty when nothing does. */
    public Optional<Obstacle> obstacle(Personal personal) {
        return Release.data(what, identifiers, events, personal);
    }

    /** What stands against deleting or changing at the person's word; empty when nothing does. */
    public Optional<Obstacle> obstacleToChange() {
        return Release.change(what, identifiers, events, now);
    }

    /** The states to choose from. */
    public List<CaseState> states() {
        return CaseState.of(what.kind());
    }

    /** The ends to choose from. */
    public List<CaseState> ends() {
        return states().stream().filter(state -> !state.open()).toList();
    }

    /** Why something can be refused. */
    public List<DenialReason> reasons() {
        return List.of(DenialReason.values());
    }

    /** The answers that are written already. */
    public List<AnswerTemplate> templates() {
        return AnswerTemplate.of(what.kind());
    }

    /** The kinds to choose from. */
    public List<CaseKind> kinds() {
        return CaseKind.offered();
    }

    /**
     * One thing of the checklist.
     *
     * @param title the key of what it is
     * @param done true when it is done
     * @param next true when it is the next
     */
    public record Item(String title, boolean done, boolean next) {}

    /** What a case of this kind asks, in its order. */
    public List<Item> checklist() {
        List<Item> items = new ArrayList<>();
        boolean answered = thread.stream().anyMatch(message -> message.direction() == Direction.OUT);
        boolean proven = onFile().stream().anyMatch(one -> one.proven().isPresent());
        add(items, "rights.check.sorted", what.kind() != CaseKind.UNSORTED);
        add(items, "rights.check.acknowledged", what.times().acknowledged().isPresent());
        if (what.kind().needsIdentity()) {
            add(items, "rights.check.identity", proven);
        }
        if (what.kind().complaint()) {
            add(items, "rights.check.investigated", what.state() == CaseState.PROPOSED || !what.open());
        }
        add(items, "rights.check.answered", answered);
        add(items, "rights.check.ended", !what.open());
        return items;
    }

    private static void add(List<Item> items, String title, boolean done) {
        boolean next = !done && items.stream().allMatch(Item::done);
        items.add(new Item(title, done, next));
    }

    /** What an event says, in words. */
    public String event(CaseEvent event, Words words) {
        return words.say(event.what().title(), Map.of("detail", detail(event, words)));
    }

    private static String detail(CaseEvent event, Words words) {
        return switch (event.what()) {
            case STATE -> words.say(CaseState.of(event.detail()).title());
            case KIND ->
                CaseKind.of(event.detail()).map(kind -> words.say(kind.title())).orElse("");
            case PROVEN ->
                Identifier.Proof.of(event.detail())
                        .map(proof -> words.say(proof.title()))
                        .orElse("");
            case RECEIVED, WROTE ->
                org.resguardo.rights.Channel.of(event.detail())
                        .map(channel -> words.say(channel.title()))
                        .orElse("");
            default -> event.detail();
        };
    }

    /** Who did it. */
    public String by(CaseEvent event) {
        return event.by()
                .flatMap(id -> accounts.stream().filter(one -> one.id() == id).findFirst())
                .map(Account::name)
                .orElse("");
    }

    /** Who wrote a message of the business. */
    public String author(Message message) {
        return message.author()
                .flatMap(id -> accounts.stream().filter(one -> one.id() == id).findFirst())
                .map(Account::name)
                .orElse("");
    }
}
