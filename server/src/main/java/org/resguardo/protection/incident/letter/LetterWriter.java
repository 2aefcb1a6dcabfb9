/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.law.Law;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.letter.Letter.Part;
import org.resguardo.protection.incident.letter.Letter.Section;

/**
 * Writes letters: what the laws of a place ask, in the order in which people want to know it, and nothing that they forbid.
 *
 * <p>All letters have the five headings that California prescribes, since people find their way in them; where a law prescribes headings, they stand as it
 * words them. What every reader wants to know is said even where no law asks for it.
 */
public final class LetterWriter {
    private static final List<String> ALWAYS = List.of(
            "entity-identity",
            "notice-date",
            "incident-description",
            "breach-date",
            "data-elements",
            "actions-taken",
            "protective-steps",
            "entity-contact");
    private static final Set<String> OPENS_ACCOUNTS =
            Set.of("ssn", "tax-id", "drivers-licence", "state-id", "passport", "financial-account", "payment-card");
    private static final List<String> ON_CREDIT =
            List.of("vigilance-advice", "cra-contacts", "security-freeze-how-to", "freeze-no-charge");
    private static final Set<String> PASSWORDS = Set.of("account-credentials", "email-account-credentials");

    private final Law law;
    private final Contacts contacts;
    private final Words words;

    /** A writer in one language. */
    public LetterWriter(Law law, Contacts contacts, Words words) {
        this.law = law;
        this.contacts = contacts;
        this.words = words;
    }

    /** Writes a letter as of a day. */
    public Letter write(LetterPlan plan, Incident incident, Facts facts, LocalDate day) {
        return new Draft(plan, incident, facts).letter(day);
    }

    /** The ids of what a letter says when nothing is forbidden and nothing asked. */
    private static List<String> usual(Set<String> elements) {
        List<String> usual = new ArrayList<>(ALWAYS);
        if (elements.stream().anyMatch(OPENS_ACCOUNTS::contains)) {
            usual.addAll(ON_CREDIT);
        }
        if (elements.stream().anyMatch(PASSWORDS::contains)) {
            usual.add("credential-reset-advice");
        }
        return usual;
    }

    /** One letter on its way. */
    private final class Draft {
        private final LetterPlan plan;
        private final Incident incident;
        private final Facts facts;
        private final List<String> usual;
        private final List<String> missing = new ArrayList<>();

        Draft(LetterPlan plan, Incident incident, Facts facts) {
            this.plan = plan;
            this.incident = incident;
            this.facts = facts;
            this.usual = usual(facts.elements());
        }

        Letter letter(LocalDate day) {
            String sender = given("sender", "protection.letter.missing.sender");
            List<Section> sections = Stream.of(
                            section(0, "protection.letter.happened", happened()),
                            section(1, "protection.letter.information", information()),
                            section(2, "protection.letter.doing", doing()),
                            section(3, "protection.letter.you", you()),
                            section(4, "protection.letter.more", more()))
                    .filter(section -> !section.parts().isEmpty())
                    .toList();
            return new Letter(
                    words.language(),
                    sender,
                    lines(),
                    words.day(day),
                    prescribed(plan.form().map(form -> form.title()), "protection.letter.title"),
                    new Part(
                            Set.of("entity-identity", "notice-date"),
                            List.of(words.say("protection.letter.opening", "sender", sender)),
                            List.of()),
                    sections,
                    words.say("protection.letter.closing"),
                    List.copyOf(missing),
                    incident.drill());
        }

        private List<String> lines() {
            return Stream.of("address", "phone", "email")
                    .map(this::typed)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        private Section section(int place, String heading, List<Optional<Part>> parts) {
            Optional<String> prescribed = plan.form()
                    .map(form -> form.sections())
                    .filter(all -> all.size() > place)
                    .map(all -> all.get(place));
            return new Section(
                    prescribed(prescribed, heading),
                    parts.stream().flatMap(Optional::stream).toList());
        }

        /** A heading that a law prescribes stands in its own words; in Spanish, after what it means. */
        private String prescribed(Optional<String> byLaw, String ours) {
            String said = words.say(ours);
            return byLaw.map(text -> said.equalsIgnoreCase(text)
                            ? text
                            : words.language().tag().equals("en") ? text : said + " (" + text + ")")
                    .orElse(said);
        }

        private boolean says(String item) {
            return !plan.omits().contains(item) && (plan.says().contains(item) || usual.contains(item));
        }

        private Optional<Part> part(String item, String... sentences) {
            return says(item) ? Optional.of(Part.of(item, sentences)) : Optional.empty();
        }

        private List<Optional<Part>> happened() {
            return List.of(
                    part("incident-description", words.say(incident.kind().letter())),
                    part("breach-date", began()),
                    part(
                            "discovery-date",
                            words.say("protection.letter.discovered", "day", words.day(facts.noticed()))),
                    plan.says().contains("number-affected")
                            ? part("number-affected", words.say("protection.letter.number", "people", plan.people()))
                            : Optional.empty(),
                    part("knowledge-of-acquisition", words.say("protection.letter.acquired")),
                    part(
                            "law-enforcement-delay",
                            words.say(
                                    typed("delay").equals("yes")
                                            ? "protection.letter.delayed"
                                            : "protection.letter.not_delayed")));
        }

        private String began() {
            Optional<LocalDate> began = facts.day(Subject.BEGAN);
            Optional<LocalDate> ended = facts.day(Subject.ENDED);
            if (began.isPresent() && ended.isPresent() && !ended.equals(began)) {
                return words.say(
                        "protection.letter.between",
                        Map.of("began", words.day(began.get()), "ended", words.day(ended.get())));
            }
            return began.or(() -> ended)
                    .map(day -> words.say("protection.letter.on", "day", words.day(day)))
                    .orElseGet(() -> words.say("protection.letter.before", "day", words.day(facts.noticed())));
        }

        private List<Optional<Part>> information() {
            List<String> points = facts.elements().stream()
                    .flatMap(id -> Optional.ofNullable(law.elements().get(id)).stream())
                    .map(element -> element.title().in(words.language().locale()))
                    .toList();
            return List.of(
                    says("data-elements")
                            ? Optional.of(new Part(
                                    Set.of("data-elements"), List.of(words.say("protection.letter.data")), points))
                            : Optional.empty());
        }

        private List<Optional<Part>> doing() {
            return List.of(
                    part("actions-taken", given("done", "protection.letter.missing.done")),
                    plan.monitoringMonths() > 0 && !plan.omits().contains("mitigation-services")
                            ? Optional.of(Part.of(
                                    "mitigation-services",
                                    words.say("protection.letter.monitoring", "months", plan.monitoringMonths()),
                                    given("offer", "protection.letter.missing.offer")))
                            : part("mitigation-services", words.say("protection.letter.no_monitoring")));
        }

        private List<Optional<Part>> you() {
            return List.of(
                    part("protective-steps", words.say("protection.letter.steps")),
                    part("credential-reset-advice", words.say("protection.letter.passwords")),
                    part("vigilance-advice", words.say("protection.letter.vigilance")),
                    part("security-freeze-how-to", words.say("protection.letter.freeze")),
                    part("freeze-no-charge", words.say("protection.letter.freeze_free")),
                    part("fraud-alert-freeze-statement", words.say("protection.letter.alerts")),
                    bureaus(),
                    part("report-identity-theft-advice", words.say("protection.letter.report")),
                    part("police-report-right", words.say("protection.letter.police")),
                    part("fcra-rights", words.say("protection.letter.fcra")));
        }

        private Optional<Part> bureaus() {
            List<String> points = contacts.bureaus().stream()
                    .map(bureau -> bureau.line(words.language().locale()))
                    .toList();
            return says("cra-contacts")
                    ? Optional.of(
                            new Part(Set.of("cra-contacts"), List.of(words.say("protection.letter.bureaus")), points))
                    : Optional.empty();
        }

        private List<Optional<Part>> more() {
            return List.of(
                    part("entity-contact", reach()),
                    says("hotline-phone") ? part("hotline-phone", hotline()) : Optional.empty(),
                    part(
                            "parent-company-name",
                            typed("parent").isEmpty()
                                    ? words.say("protection.letter.no_parent")
                                    : words.say("protection.letter.parent", "name", typed("parent"))),
                    agencies());
        }

        private String hotline() {
            return words.say("protection.letter.hotline", "phone", given("phone", "protection.letter.missing.phone"));
        }

        private String reach() {
            String reach = String.join(", ", lines());
            if (reach.isEmpty()) {
                return given("address", "protection.letter.missing.address");
            }
            return words.say("protection.letter.reach", "reach", reach);
        }

        private Optional<Part> agencies() {
            List<String> points = new ArrayList<>();
            List<String> items = Stream.of("ftc-contact", "ag-contact", "agencies-contact")
                    .filter(this::says)
                    .toList();
            boolean all = items.contains("agencies-contact");
            if (all || items.contains("ftc-contact")) {
                points.add(contacts.tradeCommission().line(words.language().locale()));
            }
            if (all || items.contains("ag-contact")) {
                contacts.attorney(plan.place().id())
                        .ifPresentOrElse(
                                contact ->
                                        points.add(contact.line(words.language().locale())),
                                () -> missing.add("protection.letter.missing.attorney"));
            }
            if (all) {
                contacts.agency(plan.place().id())
                        .ifPresent(contact ->
                                points.add(contact.line(words.language().locale())));
            }
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Part(Set.copyOf(items), List.of(words.say("protection.letter.agencies")), points));
        }

        private String typed(String field) {
            return facts.said(Subject.LETTER + field);
        }

        /** What somebody has to write; a line to fill in until then. */
        private String given(String field, String otherwise) {
            String said = typed(field);
            if (said.isEmpty() && !missing.contains(otherwise)) {
                missing.add(otherwise);
            }
            return said.isEmpty() ? words.say("protection.letter.blank") : said;
        }
    }
}
