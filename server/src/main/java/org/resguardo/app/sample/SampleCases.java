/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Writing;

/** People ask and complain at the counter and by telephone, and are answered some days later. The last one still waits. */
final class SampleCases {
    private static final Map<Integer, CaseKind> CAME = Map.of(
            158, CaseKind.QUESTION,
            131, CaseKind.COMPLAINT,
            96, CaseKind.ACCESS,
            74, CaseKind.QUESTION,
            52, CaseKind.WITHDRAW_CONSENT,
            33, CaseKind.COMPLAINT,
            4, CaseKind.QUESTION);
    private static final int OPEN = 4;
    private static final List<String> NAMES = List.of(
            "Luz Romero", "Carlos Vega", "Inés Prado", "Mateo Ruiz", "Julia Serna", "Rosa Duarte", "Pablo Nieto");

    private final SampleHistory history;
    private final RandomGenerator random;
    private final Map<Integer, List<RightsCase>> waiting = new HashMap<>();
    private int people;

    SampleCases(SampleHistory history, RandomGenerator random) {
        this.history = history;
        this.random = random;
    }

    void day(int days) {
        Optional.ofNullable(CAME.get(days)).ifPresent(kind -> {
            RightsCase opened = open(kind);
            if (days > OPEN) {
                waiting.computeIfAbsent(days - 2 - random.nextInt(12), day -> new ArrayList<>())
                        .add(opened);
            }
        });
        waiting.getOrDefault(days, List.of()).forEach(this::answer);
    }

    private RightsCase open(CaseKind kind) {
        String name = NAMES.get(people++ % NAMES.size());
        Person person = new Person(name, "", "(210) 555-01%02d".formatted(50 + people));
        Channel channel = random.nextBoolean() ? Channel.COUNTER : Channel.PHONE;
        NewCase fresh = NewCase.of(kind, channel, history.language(), "US-TX", person, text(kind));
        RightsCase opened = history.part(Cases.class)
                .open(fresh, Optional.of(history.owner()))
                .what();
        history.part(CaseWork.class).acknowledged(history.owner(), opened);
        return opened;
    }

    private String text(CaseKind kind) {
        return switch (kind) {
            case COMPLAINT ->
                history.say(
                        "My receipt was left on the counter with my name on it.",
                        "Mi recibo quedó en el mostrador con mi nombre a la vista.");
            case ACCESS -> history.say("What do you keep about me?", "¿Qué guardan sobre mí?");
            case WITHDRAW_CONSENT ->
                history.say("Please stop sending me offers.", "Por favor, ya no me manden promociones.");
            default -> history.say("How long do you keep my number?", "¿Cuánto tiempo guardan mi número?");
        };
    }

    private void answer(RightsCase one) {
        CaseWork work = history.part(CaseWork.class);
        String text = history.say(
                "Thank you for telling us. We looked into it and have put it right.",
                "Gracias por avisarnos. Lo revisamos y lo corregimos.");
        work.answer(history.owner(), one, Writing.answer(text, Personal.NONE, List.of()));
        CaseState end = one.kind().complaint() ? CaseState.RESOLVED : CaseState.COMPLETED;
        work.state(history.owner(), one, end, "");
    }
}
