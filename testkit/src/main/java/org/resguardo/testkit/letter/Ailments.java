/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.letter;

import java.util.List;
import org.resguardo.testkit.people.Dice;

/** What people say of somebody's health, in both languages and in the words of notes. */
public final class Ailments {
    private static final List<String> ALLERGIES = List.of(
            "penicilina",
            "amoxicilina",
            "látex",
            "nueces",
            "cacahuate",
            "gluten",
            "lactosa",
            "mariscos",
            "ibuprofeno",
            "picadura de abeja",
            "penicillin",
            "latex",
            "peanuts",
            "shellfish",
            "sulfa drugs",
            "bee stings",
            "codeine",
            "aspirina");
    private static final List<String> CONDITIONS = List.of(
            "diabetes tipo 2",
            "hipertensión",
            "asma",
            "embarazo de 20 semanas",
            "epilepsia",
            "VIH",
            "hepatitis C",
            "depresión",
            "cáncer de mama en tratamiento",
            "artritis reumatoide",
            "marcapasos",
            "type 2 diabetes",
            "asthma",
            "high blood pressure",
            "pregnant, second trimester",
            "epilepsy",
            "HIV positive",
            "anxiety disorder",
            "ADHD",
            "heart murmur",
            "osteoporosis",
            "hipotiroidismo",
            "celíaca");
    private static final List<String> MEDICINES = List.of(
            "metformina 850 mg",
            "losartán 50 mg",
            "warfarina",
            "salbutamol inhalador",
            "levotiroxina 75 mcg",
            "sertralina",
            "insulina glargina",
            "metformin 500 mg",
            "lisinopril 10 mg",
            "warfarin",
            "albuterol inhaler",
            "sertraline 50 mg",
            "insulin",
            "alendronate",
            "methylphenidate");

    private Ailments() {}

    /** What somebody does not tolerate. */
    public static String allergy(Dice dice) {
        return dice.pick(ALLERGIES);
    }

    /** What somebody suffers from. */
    public static String condition(Dice dice) {
        return dice.pick(CONDITIONS);
    }

    /** What somebody takes. */
    public static String medicine(Dice dice) {
        return dice.pick(MEDICINES);
    }

    /** A short note such as a receptionist types. */
    public static String note(Dice dice) {
        return switch (dice.below(6)) {
            case 0 -> "Alergia: " + allergy(dice) + ".";
            case 1 -> "Paciente con " + condition(dice) + ".";
            case 2 -> "Toma " + medicine(dice) + " todos los días.";
            case 3 -> "Allergic to " + allergy(dice) + ".";
            case 4 -> "History of " + condition(dice) + ", takes " + medicine(dice) + ".";
            default -> "OJO: " + condition(dice) + ", avisar antes de anestesia.";
        };
    }
}
