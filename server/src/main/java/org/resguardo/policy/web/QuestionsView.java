/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.List;
import java.util.Locale;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.platform.web.FormView;
import org.resguardo.policy.Question;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.claim.Answers;
import org.resguardo.policy.claim.Facts;
import org.resguardo.policy.claim.PlaceFacts;

/**
 * What only the policy asks.
 *
 * @param facts what is known
 * @param changes true when the reader may change something
 * @param form what was typed and is wrong
 */
public record QuestionsView(Facts facts, boolean changes, FormView form) {
    /** From whom data can come. */
    static final List<String> SOURCES = List.of("person", "parent", "others", "devices", "public");

    /** The kinds of which people would most like to read that they are not kept. */
    static final List<DataCategory> ABSENT = List.of(
            DataCategory.SOCIAL_SECURITY_NUMBER,
            DataCategory.PAYMENT_CARD,
            DataCategory.CARD_SECURITY_CODE,
            DataCategory.BANK_ACCOUNT,
            DataCategory.PASSPORT,
            DataCategory.HEALTH,
            DataCategory.PRECISE_LOCATION,
            DataCategory.IMMIGRATION_STATUS);

    static QuestionsView of(Facts facts, boolean changes, FormView form) {
        return new QuestionsView(facts, changes, form);
    }

    static List<Activity> activities(Facts facts) {
        return facts.activities().stream()
                .filter(activity -> activity.ofThePublic() && !activity.forOthers())
                .toList();
    }

    /** The questions with answers to choose from. */
    public List<Question> questions() {
        return Question.asked(facts);
    }

    /** The activities of which it is asked where the data comes from. */
    public List<Activity> activities() {
        return activities(facts);
    }

    /** From whom data can come. */
    public List<String> sources() {
        return SOURCES;
    }

    /** The key of the name of a source. */
    public String source(String id) {
        return switch (id) {
            case "person" -> "policy.source.person";
            case "parent" -> "policy.source.parent";
            case "others" -> "policy.source.others";
            case "devices" -> "policy.source.devices";
            default -> "policy.source.public";
        };
    }

    /** The name of the field for the sources of an activity. */
    public String field(Activity activity) {
        return Answers.sources(activity.key());
    }

    /** True when a source is ticked: as answered, or where nothing was answered yet as is probable. */
    public boolean from(Activity activity, String source) {
        if (facts.answers().has(field(activity))) {
            return facts.answers().ids(field(activity)).contains(source);
        }
        boolean children = activity.fact().subjects().contains(DataSubjectCategory.CHILD)
                || activity.fact().subjects().contains(DataSubjectCategory.PARENT);
        return source.equals("parent") ? children : source.equals("person");
    }

    /** What stands in a field of text: what was typed, was answered before, or is known of the business. */
    public String value(String field) {
        if (!form.problems().isEmpty()) {
            return form.value(field);
        }
        return facts.answers().has(field) ? facts.answers().text(field) : probable(field);
    }

    /** What the owner gave elsewhere for such questions; she chooses here whether it is public. */
    private String probable(String field) {
        return switch (field) {
            case Answers.EMAIL -> facts.firm().email();
            case Answers.PHONE -> facts.firm().phone();
            default -> "";
        };
    }

    /** The same as a form, for the parts of pages that take one. */
    public FormView filled() {
        return new FormView(
                java.util.Map.of(
                        Answers.EMAIL, value(Answers.EMAIL),
                        Answers.PHONE, value(Answers.PHONE),
                        Answers.ADDRESS, value(Answers.ADDRESS)),
                form.problems());
    }

    /** The kinds of which it can be said that they are not kept. */
    public List<DataCategory> absent() {
        return ABSENT;
    }

    /** True when the policy should say that a kind is not kept. */
    public boolean denied(DataCategory category) {
        return facts.answers().ids(Answers.NEGATIVES).contains(category.id());
    }

    /** True when a kind was found somewhere. */
    public boolean found(DataCategory category) {
        return facts.places().stream().anyMatch(place -> place.held().containsKey(category));
    }

    /** True when everything was looked at. */
    public boolean covered() {
        return facts.coverage().full();
    }

    /** The places that stand in the way of a "no". */
    public List<PlaceFacts> gaps() {
        return facts.coverage().gaps();
    }

    /** What a kind of data is called. */
    public String title(DataCategory category, Locale language) {
        return category.title(language);
    }
}
