/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.law.DataElement;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.duty.Question;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.facts.RevenueBand;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.OtherStateLaw;
import org.resguardo.law.record.RetentionLaw;

/**
 * What the law asks.
 *
 * @param obligations what every law means for the business today
 * @param found what was found, in the words of the law
 * @param duties the law, and the way from its kinds of data to those of the inventory
 * @param changes true when the reader may change something
 */
public record DutiesView(Obligations obligations, InventorySummary found, SpecialDuties duties, boolean changes) {
    private static final int MOST_QUESTIONS = 8;
    private static final int MOST_LAWS = 3;

    /** What laws are about, as people sort them. */
    public enum Theme {
        /** Because of what is held: health, money, children, cards. */
        DATA("inventory.duties.theme.data"),
        /** Because of where customers live. */
        PLACES("inventory.duties.theme.places"),
        /** When something gets out. */
        BREACH("inventory.duties.theme.breach"),
        /** How long things must be kept. */
        KEEPING("inventory.duties.theme.keeping");

        private final String title;

        Theme(String title) {
            this.title = title;
        }

        /** The key of its heading. */
        public String title() {
            return title;
        }

        /** True when another step is the place for it, so that it is folded here. */
        public boolean folded() {
            return this == BREACH || this == KEEPING;
        }

        static Theme of(LawRecord law) {
            return switch (law) {
                case FederalLaw federal -> DATA;
                case OtherStateLaw state -> DATA;
                case ComprehensiveLaw state -> PLACES;
                case InternationalLaw foreign -> PLACES;
                case BreachLaw breach -> BREACH;
                case RetentionLaw keeping -> KEEPING;
            };
        }
    }

    /** The laws with a status, by theme; those for which something was found come first. */
    public Map<Theme, List<Obligation>> with(Status status) {
        Map<Theme, List<Obligation>> sorted = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            List<Obligation> some = obligations.with(status).stream()
                    .filter(obligation -> Theme.of(obligation.record()) == theme)
                    .sorted(Comparator.comparing(
                            obligation -> obligation.evidence().isEmpty()))
                    .toList();
            if (!some.isEmpty()) {
                sorted.put(theme, some);
            }
        }
        return sorted;
    }

    /** How many laws have a status. */
    public int count(Status status) {
        return obligations.with(status).size();
    }

    /** The questions that settle most, with the laws that hang on them. */
    public List<Open> questions() {
        return obligations.questions().entrySet().stream()
                .limit(MOST_QUESTIONS)
                .map(entry -> new Open(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many questions are open beside those that are shown. */
    public int moreQuestions() {
        return Math.max(0, obligations.questions().size() - MOST_QUESTIONS);
    }

    /**
     * A question with the laws that hang on it.
     *
     * @param question the question
     * @param laws the laws
     */
    public record Open(Question question, List<LawRecord> laws) {

        /** The names of the first of the laws. */
        public String names(Locale language) {
            List<String> names = laws.stream()
                    .limit(MOST_LAWS)
                    .map(law -> law.title().in(language))
                    .toList();
            return String.join("; ", names);
        }

        /** How many laws more. */
        public int more() {
            return Math.max(0, laws.size() - MOST_LAWS);
        }

        /** True when it is answered with the facts about the business: where it is, and where its customers live. */
        public boolean places() {
            return question.id().startsWith("customers:") || question.id().startsWith("located:");
        }

        /** True when it asks for several kinds of data at once. */
        public boolean several() {
            return question.id().startsWith("sensitive:");
        }
    }

    /** What an answer looks like; empty for a question about a kind of data. */
    public Optional<Fact> fact(Open open) {
        return duties.law().questions().fact(open.question().id());
    }

    /** The ranges of revenue. */
    public List<RevenueBand> bands() {
        return duties.law().questions().bands();
    }

    /** The kinds that a law calls sensitive and of which nobody knows whether they are kept. */
    public List<DataElement> sensitive(Open open) {
        Set<String> ids = new LinkedHashSet<>();
        open.laws().forEach(law -> ids.addAll(law.sensitiveElements()));
        return ids.stream()
                .filter(id -> found.holdsOfCustomers(id).isEmpty())
                .flatMap(id -> Optional.ofNullable(duties.law().elements().get(id)).stream())
                .toList();
    }

    /** The kinds of the inventory that stand behind a law, to be looked at. */
    public List<DataCategory> findings(Obligation obligation) {
        Set<String> elements = new LinkedHashSet<>(obligation.record().elements());
        elements.addAll(obligation.record().sensitiveElements());
        Set<DataCategory> kinds = new LinkedHashSet<>();
        elements.stream()
                .filter(element -> found.holds(element).orElse(false))
                .forEach(element -> kinds.addAll(duties.categories(element)));
        return new ArrayList<>(kinds);
    }

    /** What stands on everything that the law is quoted for. */
    public Text disclaimer() {
        return duties.law().disclaimer();
    }
}
