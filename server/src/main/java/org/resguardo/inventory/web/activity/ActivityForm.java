/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.LegalBasis;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.law.Text;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.words.Language;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads an activity from the form in which it was changed. */
final class ActivityForm {
    private static final int NAME = 120;
    private static final int AIM = 400;
    private static final String NEED = "need.";

    private final ServerRequest request;
    private final Form form;
    private final Language language;

    ActivityForm(ServerRequest request, Form form, Language language) {
        this.request = request;
        this.form = form;
        this.language = language;
    }

    ProcessingActivity read(ProcessingActivity before) {
        Role role = Role.of(form.choice("role", ids(Role.values(), Role::id))).orElse(Role.CONTROLLER);
        Set<Long> recipients = numbers("recipient");
        Sharing sharing = Sharing.of(form.choice("sharing", ids(Sharing.values(), Sharing::id)))
                .orElse(Sharing.UNKNOWN);
        return new ProcessingActivity(
                before.id(),
                before.preset(),
                State.CONFIRMED,
                role,
                role == Role.PROCESSOR ? form.optional("behalf", NAME) : "",
                words(before.name(), form.text("name", NAME, "inventory.activity.name.missing")),
                Purpose.of(form.choice("purpose", ids(Purpose.values(), Purpose::id)))
                        .orElse(Purpose.OTHER),
                words(before.aim(), form.optional("aim", AIM)),
                chosen("subject", DataSubjectCategory::of),
                data(),
                numbers("store"),
                recipients.isEmpty() ? sharing : Sharing.SOMEBODY,
                recipients,
                request.param("basis").flatMap(LegalBasis::of),
                chosen("safeguard", StatedSafeguard::of),
                Optional.empty());
    }

    /** Words that were left as they were stay in both languages; new ones are in the language in which they were written. */
    private Text words(Text before, String typed) {
        boolean spanish = language == Language.SPANISH;
        if (typed.equals(before.in(language.locale()))) {
            return before;
        }
        return spanish ? new Text("", typed) : new Text(typed, "");
    }

    private Map<DataCategory, Need> data() {
        Map<DataCategory, Need> data = new LinkedHashMap<>();
        for (DataCategory category : DataCategory.values()) {
            request.param(NEED + category.id()).flatMap(Need::of).ifPresent(need -> data.put(category, need));
        }
        return data;
    }

    private <T> Set<T> chosen(String field, Function<String, Optional<T>> by) {
        return values(field).flatMap(id -> by.apply(id).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Long> numbers(String field) {
        return values(field)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> values(String field) {
        return Optional.ofNullable(request.servletRequest().getParameterValues(field)).stream()
                .flatMap(Arrays::stream);
    }

    private static <T> List<String> ids(T[] all, Function<T, String> id) {
        return Arrays.stream(all).map(id).toList();
    }
}
