/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.law.DataElement;
import org.resguardo.law.Text;
import org.resguardo.law.breach.Incident.Answer;
import org.resguardo.law.record.BreachLaw;

/** Holds an incident against the rules of one state: which data count, paper, encryption, harm. */
final class StateRules {
    private static final Set<String> NEEDS_CODE = Set.of("financial-account", "payment-card");

    private final BreachLaw law;
    private final Incident incident;
    private final Map<String, DataElement> elements;

    StateRules(BreachLaw law, Incident incident, Map<String, DataElement> elements) {
        this.law = law;
        this.incident = incident;
        this.elements = elements;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(data());
        if (incident.onPaper()) {
            findings.add(paper());
        }
        findings.add(secrecy());
        findings.add(harm());
        return findings;
    }

    private Finding data() {
        List<String> counted = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        boolean named = incident.elements().contains("name");
        boolean companion = !law.information().companion().isEmpty();
        for (String element : law.elements()) {
            if (incident.elements().contains(element)) {
                boolean alone = law.information().alone().contains(element);
                boolean fits = alone || named;
                if (fits && !hangsOnCode(element)) {
                    counted.add(element);
                } else if ((fits || companion) && incident.codes() != Answer.NO) {
                    doubtful.add(element);
                }
            }
        }
        return !counted.isEmpty() ? counts(counted) : doubtful.isEmpty() ? nothingCounts() : mayCount(doubtful);
    }

    private boolean hangsOnCode(String element) {
        boolean needsCode = NEEDS_CODE.contains(element) && law.information().code() != BreachLaw.Code.NOT_REQUIRED;
        return needsCode && incident.codes() != Answer.YES;
    }

    private Finding counts(List<String> counted) {
        Text text = new Text("It counts: {data}.", "Cuenta: {data}.");
        return new Finding(BreachDuty.Answer.TELL, text.with("data", titles(counted)));
    }

    private Finding mayCount(List<String> doubtful) {
        Text text = new Text(
                "It may count, with a code or another identifier beside it: {data}.",
                "Puede contar, junto con un código u otro identificador: {data}.");
        return new Finding(BreachDuty.Answer.LOOK, text.with("data", titles(doubtful)));
    }

    private static Finding nothingCounts() {
        return Finding.needNot(
                "None of these data, in this combination, are on the law's list.",
                "Ninguno de estos datos, en esta combinación, está en la lista de la ley.");
    }

    private Text titles(List<String> ids) {
        List<Text> titles =
                ids.stream().map(id -> requireNonNull(elements.get(id)).title()).toList();
        return new Text(
                titles.stream().map(Text::en).collect(Collectors.joining(", ")),
                titles.stream().map(Text::es).collect(Collectors.joining(", ")));
    }

    private Finding paper() {
        return law.media().contains("paper")
                ? Finding.tell("Paper counts.", "El papel cuenta.")
                : Finding.look(
                        "The law may speak of electronic data only.", "La ley quizá solo habla de datos electrónicos.");
    }

    private Finding secrecy() {
        boolean exempt = law.encryption().exempt() == BreachLaw.Exempt.YES;
        return switch (incident.secrecy()) {
            case READABLE -> Finding.tell("The data could be read.", "Los datos se podían leer.");
            case UNKNOWN ->
                Finding.look(
                        "It is not known whether the data was encrypted.", "No se sabe si los datos estaban cifrados.");
            case ENCRYPTED ->
                exempt
                        ? Finding.needNot(
                                "The data was encrypted and the key is safe.",
                                "Los datos estaban cifrados y la clave está a salvo.")
                        : Finding.tell("Encryption does not change the duty.", "El cifrado no cambia el deber.");
            case ENCRYPTED_KEY_TAKEN ->
                !exempt || law.encryption().lostIfKeyTaken()
                        ? Finding.tell("The key got out as well.", "La clave también se perdió.")
                        : Finding.look(
                                "The key got out; the text that was read does not say what follows.",
                                "La clave se perdió; el texto leído no dice qué sigue.");
        };
    }

    private Finding harm() {
        if (incident.harm() != Answer.NO) {
            return Finding.tell(
                    "Nobody has found that harm is unlikely.", "Nadie ha concluido que el daño sea improbable.");
        }
        return switch (law.harm().exemption()) {
            case NO ->
                Finding.tell(
                        "Unlikely harm does not change the duty.", "Que el daño sea improbable no cambia el deber.");
            case YES -> new Finding(BreachDuty.Answer.NEED_NOT, law.harm().standard());
            case PARTLY -> new Finding(BreachDuty.Answer.LOOK, law.harm().standard());
        };
    }
}
