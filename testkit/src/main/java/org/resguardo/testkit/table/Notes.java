/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import static org.resguardo.engine.DataCategory.CONSENT;
import static org.resguardo.engine.DataCategory.FREE_TEXT;
import static org.resguardo.engine.DataCategory.HEALTH;
import static org.resguardo.engine.DataCategory.PAYMENT_CARD;
import static org.resguardo.engine.DataCategory.PERSON_NAME;
import static org.resguardo.engine.DataCategory.RELIGION;

import java.util.List;
import org.resguardo.testkit.letter.Ailments;
import org.resguardo.testkit.letter.Remarks;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.truth.Fact;

/** Columns that people fill with sentences, and columns about health and consent. */
public final class Notes {
    private Notes() {}

    /** Notes of a counter: mostly harmless, some with telephones, health, and now and then a card number. */
    public static Column ofCounter(String heading) {
        return Column.mixed(heading, Notes::counterNote)
                .as(ColumnType.LONG_TEXT)
                .tolerating(FREE_TEXT, PERSON_NAME, HEALTH);
    }

    /** Notes in which nothing personal stands. */
    public static Column harmless(String heading) {
        return Column.plain(heading, ColumnType.TEXT, row -> Remarks.harmless(row.dice()))
                .tolerating(FREE_TEXT);
    }

    /** Notes of a clinic: nearly all about health. */
    public static Column ofClinic(String heading) {
        return Column.mixed(heading, row -> Cell.of(Fact.health(row.person(), Ailments.note(row.dice()))))
                .as(ColumnType.LONG_TEXT)
                .tolerating(FREE_TEXT);
    }

    /** What somebody does not tolerate; few have something. */
    public static Column allergy(String heading) {
        return Column.mixed(heading, row -> Cell.of(Fact.health(row.person(), Ailments.allergy(row.dice()))));
    }

    /** What somebody suffers from. */
    public static Column condition(String heading) {
        return Column.mixed(heading, row -> Cell.of(Fact.health(row.person(), Ailments.condition(row.dice()))));
    }

    /** What somebody takes. */
    public static Column medicine(String heading) {
        return Column.mixed(heading, row -> Cell.of(Fact.health(row.person(), Ailments.medicine(row.dice()))));
    }

    /** Whether somebody agreed to something, in the words of the program. */
    public static Column consent(String heading, String yes, String no) {
        return Column.personal(heading, CONSENT, row -> row.dice().percent(60) ? yes : no);
    }

    /** Religion, as a catering sheet asks for it. */
    public static Column religion(String heading) {
        return Column.personal(
                heading,
                RELIGION,
                row -> row.person()
                        .dice("religion")
                        .oneOf("católica", "evangélica", "judía", "musulmana", "testigo de Jehová", "católica"));
    }

    private static Cell counterNote(Row row) {
        Dice dice = row.dice();
        Person person = row.person();
        int chance = dice.below(100);
        if (chance < 65) {
            return Cell.plain(Remarks.harmless(dice));
        }
        if (chance < 80) {
            return cell("Tel. de la oficina {}. " + Remarks.harmless(dice), Fact.phone(person));
        }
        if (chance < 95) {
            return cell("{} " + Remarks.harmless(dice), Fact.health(person, Ailments.note(dice)));
        }
        if (chance < 98) {
            return cell("enviar recibo a {}", Fact.email(person));
        }
        return cell("tarjeta {} para los pedidos por teléfono", Fact.of(person, PAYMENT_CARD, person.card()));
    }

    private static Cell cell(String text, Fact fact) {
        return new Cell(text.replace("{}", fact.value()), List.of(fact));
    }
}
