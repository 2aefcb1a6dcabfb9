/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.letter;

import java.util.List;
import org.resguardo.testkit.people.Dice;

/** Sentences that say nothing of anybody, as they stand in notes between those that do. */
public final class Remarks {
    private static final List<String> HARMLESS = List.of(
            "Prefiere entrega por la tarde.",
            "Pide siempre factura.",
            "Paga en efectivo.",
            "Bolsa de papel, no de plástico.",
            "Llamar antes de entregar.",
            "Cliente desde hace años.",
            "Le gusta el pan bien tostado.",
            "Quiere presupuesto por escrito.",
            "Leave the parcel at the side door.",
            "Prefers morning appointments.",
            "Asked for a receipt.",
            "Pays by the month.",
            "Wants the blue wrapping.",
            "Call before delivery.",
            "Second order this week.",
            "Cambió la hora de la cita.",
            "Descuento del 10 % aplicado.",
            "OK",
            "pendiente",
            "ver pedido anterior");

    private Remarks() {}

    /** One harmless sentence. */
    public static String harmless(Dice dice) {
        return dice.pick(HARMLESS);
    }
}
